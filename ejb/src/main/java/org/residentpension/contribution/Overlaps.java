package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.contribution.rules.Overlap;
import org.residentpension.kernel.Money;
import org.residentpension.participant.OtherSchemesTold;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/**
 * Finds years that were paid here by people who were in the employees' or civil-service scheme in the same year, whichever of
 * the two comes to light later, and leaves each to a clerk. Years that an earlier system had closed are not looked at.
 */
@ApplicationScoped
class Overlaps {

    static final String CODE = "T_OVERLAP";
    static final String SENTENCE = "缴费年度内同时参加了企业职工或机关事业单位养老保险，重叠月份的个人缴费等应退还本人，缴费补贴应收回。";

    private static final String YEARS = "SELECT p.id, e.contribution_year, o.from_month, o.to_month, e.own, e.others"
            + " FROM (SELECT a.person_id, a.contribution_year,"
            + "   SUM(CASE WHEN a.source = 'INDIVIDUAL' THEN a.amount ELSE 0 END) own,"
            + "   SUM(CASE WHEN a.source IN ('COLLECTIVE', 'DONATION') THEN a.amount ELSE 0 END) others,"
            + "   SUM(CASE WHEN a.source IN ('INDIVIDUAL', 'SPONSORED') THEN a.amount ELSE 0 END) paid"
            + "   FROM rp_account_entry a JOIN rp_contribution_record r ON r.id = a.record_id AND r.origin NOT IN ('HISTORY', 'PROVINCE')"
            + "   WHERE a.person_id IN (%s) GROUP BY a.person_id, a.contribution_year) e"
            + " JOIN rp_person p ON p.id = e.person_id"
            + " JOIN rp_other_scheme_record o ON o.id_hash = p.id_hash AND o.scheme IN ('EMPLOYEE_PENSION', 'CIVIL_SERVICE_PENSION')"
            + " WHERE e.paid > 0 AND LEFT(o.from_month, 4) <= e.contribution_year"
            + " AND (o.to_month IS NULL OR LEFT(o.to_month, 4) >= e.contribution_year)"
            // stopped, and the list does not say since when
            + " AND (o.state = 'ACTIVE' OR o.to_month IS NOT NULL) ORDER BY p.id, e.contribution_year";

    private static final String OF_LIST = "SELECT person_id FROM rp_other_scheme_record WHERE import_id = ?";
    private static final String OF_MONEY =
            "SELECT k.id FROM rp_other_scheme_record l JOIN rp_person k ON k.id_hash = l.id_hash"
                    + " WHERE EXISTS (SELECT 1 FROM rp_contribution_record m WHERE m.person_id = k.id AND m.import_id = ?)";

    private static final String STILL_OPEN = "UPDATE rp_task SET months = ?, amount = ?, version = version + 1"
            + " WHERE type = 'OVERLAP' AND person_id = ? AND contribution_year = ? AND state = 'OPEN'"
            + " AND NOT (months = ? AND amount = ?)";
    private static final String NEW =
            "INSERT INTO rp_task (type, state, division_code, person_id, id_hash, contribution_year, code, amount, months,"
                    + " opened_at) SELECT 'OVERLAP', 'OPEN', p.division_code, p.id, p.id_hash, ?, ?, ?, ?, ? FROM rp_person p"
                    + " WHERE p.id = ? AND NOT EXISTS (SELECT 1 FROM rp_task t WHERE t.type = 'OVERLAP'"
                    + " AND t.id_hash = p.id_hash AND t.contribution_year = ? AND (t.state = 'OPEN' OR t.months = ?))";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    private record PersonYear(long person, int year) {}

    private record Found(PersonYear of, Overlap.Cover cover, Money own, Money others) {}

    void of(@Observes OtherSchemesTold told) {
        look(OF_LIST, told.importId());
    }

    /** After the money of an import was booked. */
    void ofMoney(long importId) {
        look(OF_MONEY, importId);
    }

    private void look(String persons, long importId) {
        Map<PersonYear, List<Found>> years = new LinkedHashMap<>();
        database.list(YEARS.formatted(persons), Overlaps::read, importId)
                .forEach(found -> years.computeIfAbsent(found.of(), key -> new ArrayList<>(1))
                        .add(found));
        years.values().forEach(this::report);
    }

    private void report(List<Found> ofYear) {
        Found any = ofYear.get(0);
        int year = any.of().year();
        Overlap overlap = Overlap.in(year, ofYear.stream().map(Found::cover).toList());
        if (overlap.isNone()) {
            return;
        }
        BigDecimal amount =
                overlap.partOf(any.own()).plus(overlap.partOf(any.others())).amount();
        int months = overlap.months();
        long person = any.of().person();
        database.update(STILL_OPEN, months, amount, person, year, months, amount);
        database.update(NEW, year, CODE, amount, months, clock.now(), person, year, months);
    }

    private static Found read(ResultSet row) throws SQLException {
        String last = row.getString(4);
        return new Found(
                new PersonYear(row.getLong(1), row.getInt(2)),
                new Overlap.Cover(YearMonth.parse(row.getString(3)), last == null ? null : YearMonth.parse(last)),
                new Money(row.getBigDecimal(5)),
                new Money(row.getBigDecimal(6)));
    }
}
