package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Who could be sponsored in a year, and who is. */
@ApplicationScoped
class SponsorshipRepository {

    private static final String CANDIDATES =
            "SELECT p.id, p.division_code, p.name, p.id_sealed, MIN(g.special_group), NULL, NULL, NULL FROM rp_person p"
                    + " JOIN rp_enrollment e ON e.live_person = p.id AND e.state IN ('ACTIVE', 'PAUSED')"
                    + " JOIN rp_special_group_status g ON g.person_id = p.id";
    private static final String CONFIRMED =
            "SELECT p.id, p.division_code, p.name, p.id_sealed, s.special_group, s.amount, s.confirmed_on, s.posted_on"
                    + " FROM rp_sponsorship s JOIN rp_person p ON p.id = s.person_id";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** A piece of a list; numbers are shown where {@code whole} reaches, elsewhere masked. */
    record Page(int first, int size, ScopeReach whole) {}

    /** Insured, in one of the groups on the day, and not on a list of the year yet. */
    List<SponsorshipRow> candidates(int year, LocalDate on, Set<SpecialGroup> groups, ScopeReach reach, Page page) {
        if (groups.isEmpty()) {
            return List.of();
        }
        Where where = Where.within("p.division_code", reach)
                .and(
                        "g.special_group IN (" + marks(groups) + ")",
                        groups.stream().map(Enum::name).toArray())
                .and("p.died_on IS NULL")
                .and("g.valid_from <= ?", on)
                .and("(g.valid_to IS NULL OR g.valid_to >= ?)", on)
                .and(
                        "NOT EXISTS (SELECT 1 FROM rp_sponsorship s WHERE s.person_id = p.id AND s.contribution_year = ?)",
                        year);
        return database.list(
                CANDIDATES + where.sql() + " GROUP BY p.id ORDER BY p.division_code, p.id LIMIT ? OFFSET ?",
                row -> read(row, page.whole()),
                where.arguments(page.size(), page.first()));
    }

    /** {@code posted} null for all. */
    List<SponsorshipRow> confirmed(int year, Boolean posted, ScopeReach reach, Page page) {
        Where where = Where.within("p.division_code", reach)
                .and("s.contribution_year = ?", year)
                .andIfGiven("(s.posted_on IS NOT NULL) = ?", posted);
        return database.list(
                CONFIRMED + where.sql() + " ORDER BY p.division_code, p.id LIMIT ? OFFSET ?",
                row -> read(row, page.whole()),
                where.arguments(page.size(), page.first()));
    }

    /** The fiscal money has come; those whose money had come before stay as they are. Returns how many changed. */
    int post(int year, Collection<Long> persons, LocalDate on) {
        int posted = 0;
        for (long person : persons) {
            posted += database.update(
                    "UPDATE rp_sponsorship SET posted_on = ?, version = version + 1 WHERE person_id = ?"
                            + " AND contribution_year = ? AND posted_on IS NULL AND confirmed_on <= ?",
                    on,
                    person,
                    year,
                    on);
        }
        return posted;
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private SponsorshipRow read(ResultSet row, ScopeReach whole) throws SQLException {
        String number = vault.open(row.getBytes(4));
        return new SponsorshipRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                MaskStyle.shown(number, whole.reaches(DivisionCode.of(row.getString(2)))),
                SpecialGroup.valueOf(row.getString(5)),
                row.getBigDecimal(6) == null ? null : new Money(row.getBigDecimal(6)),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class));
    }
}
