package org.residentpension.villagesubsidy.run.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.people.VillagePeople;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.simulation.Candidate;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.RosterDigest;

/** Freezes what is on record about the persons of a run, in one statement, and reads it again, frozen or as it is by now. */
@ApplicationScoped
public class ExtractRepository {

    private static final String OWN_SYSTEM = "RESIDENT_PENSION";
    private static final String PROVINCE = "PROVINCIAL_SYSTEM";
    private static final int DIGEST_ROWS = 5_000;
    private static final long NO_RUN = 0;
    private static final String ROWS = "SELECT line_no, " + FactsSql.COLUMNS + " FROM rp_subsidy_extract_row";

    @Inject
    private Database database;

    /**
     * Whose facts a simulation asks for.
     *
     * @param year whose payments, groups and claims of others are read
     * @param replaces the scheme would stand in the place of the village's own; otherwise beside it
     */
    public record Simulated(long collectiveId, int year, boolean replaces) {}

    /**
     * @param statement what the provincial system says of the village; null where the county takes its own records alone
     * @return how many persons
     */
    public int freeze(SubsidyRun run, VillagePeople people, Long statement, Act act) {
        FactsSql sql = new FactsSql(run.year(), run.id());
        int rows = database.update("INSERT INTO rp_subsidy_extract_row (run_id, line_no, " + FactsSql.COLUMNS
                + ") SELECT " + run.id()
                + ", ROW_NUMBER() OVER (ORDER BY COALESCE(p.villager_group, ''), p.id), " + sql.select()
                + sql.from(FactsSql.candidates(people))
                + FactsSql.haveRelation()
                + (statement == null ? "" : FactsSql.notKeptOut(statement)));
        database.update(
                "INSERT INTO rp_subsidy_extract (run_id, as_of, source_system, row_count, own_amount, sponsored_amount,"
                        + " digest, extracted_by, statement_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                act.at(),
                statement == null ? OWN_SYSTEM : PROVINCE,
                rows,
                ownMoney(run).amount(),
                sponsoredMoney(run).amount(),
                digest(run.id()),
                act.staffId(),
                statement);
        return rows;
    }

    public Optional<ExtractSummary> summary(long runId) {
        return database.first(
                "SELECT x.as_of, x.source_system, x.row_count, x.own_amount, x.sponsored_amount, x.digest, s.name,"
                        + " t.id, i.file_digest, t.row_count, t.own_amount + t.sponsored_amount FROM rp_subsidy_extract x"
                        + " JOIN rp_staff s ON s.id = x.extracted_by LEFT JOIN rp_province_statement t ON t.id = x.statement_id"
                        + " LEFT JOIN rp_sheet_import i ON i.id = t.import_id WHERE x.run_id = ?",
                row -> new ExtractSummary(
                        row.getObject(1, LocalDateTime.class),
                        row.getString(2),
                        row.getInt(3),
                        new Money(row.getBigDecimal(4)),
                        new Money(row.getBigDecimal(5)),
                        RosterDigest.shown(row.getBytes(6)),
                        row.getString(7),
                        row.getObject(8, Long.class) == null
                                ? null
                                : new ExtractSummary.Source(
                                        row.getLong(8),
                                        RosterDigest.shown(row.getBytes(9)),
                                        row.getInt(10),
                                        new Money(row.getBigDecimal(11)))),
                runId);
    }

    /** The next persons of the frozen extract after a line, in their order. {@code elsewhere}: persons whom others claim. */
    public List<PersonFacts> next(long runId, int afterLine, int size, Set<Long> elsewhere) {
        return database.list(
                ROWS + " WHERE run_id = ? AND line_no > ? ORDER BY line_no LIMIT ?",
                row -> new PersonFacts(
                        row.getInt(1), row.getLong(2), FactsRow.read(row, 2, elsewhere.contains(row.getLong(2)))),
                runId,
                afterLine,
                size);
    }

    /** One person of the frozen extract; empty for somebody who is not in it. */
    public Optional<PersonFacts> frozen(long runId, long personId) {
        return database.first(
                ROWS + " WHERE run_id = ? AND person_id = ?",
                row -> new PersonFacts(row.getInt(1), row.getLong(2), FactsRow.read(row, 2, false)),
                runId,
                personId);
    }

    /** The persons of the run's lines as our records know them by now. */
    public List<PersonFacts> live(SubsidyRun run, Set<Long> elsewhere) {
        FactsSql sql = new FactsSql(run.year(), run.id());
        return database.list(
                "SELECT n.line_no, " + sql.select()
                        + sql.from("rp_subsidy_line n JOIN rp_person p ON p.id = n.person_id")
                        + " WHERE n.run_id = ? ORDER BY n.line_no",
                row -> new PersonFacts(
                        row.getInt(1), row.getLong(2), FactsRow.read(row, 2, elsewhere.contains(row.getLong(2)))),
                run.id());
    }

    /** Single persons as our records know them by now, by their keys; all that any run has promised them counts. */
    public Map<Long, LineFacts> live(int year, List<Long> persons) {
        Map<Long, LineFacts> facts = new HashMap<>();
        if (!persons.isEmpty()) {
            FactsSql sql = new FactsSql(year, NO_RUN);
            database.list(
                    "SELECT " + sql.select() + sql.from("rp_person p") + " WHERE p.id IN (?"
                            + ", ?".repeat(persons.size() - 1) + ")",
                    row -> facts.put(row.getLong(1), FactsRow.read(row, 1, false)),
                    persons.toArray());
        }
        return facts;
    }

    /** Somebody, in whatever run or none, as our records know her by now; all that any run has promised her counts. */
    public LineFacts liveOf(long personId, SubsidyRun run) {
        FactsSql sql = new FactsSql(run.year(), NO_RUN);
        return database.first(
                        "SELECT " + sql.select() + ", " + FactsSql.claimedElsewhere(run.year(), run.collectiveId())
                                + sql.from("rp_person p") + " WHERE p.id = ?",
                        row -> FactsRow.read(row, 1, row.getBoolean(FactsSql.WIDTH + 1)),
                        personId)
                .orElseThrow();
    }

    /** Whom a run of the collective would look at, as our records know them by now: the same facts, frozen nowhere. */
    public List<Candidate> candidates(Simulated asked, VillagePeople people) {
        FactsSql sql = asked.replaces()
                ? FactsSql.inPlaceOf(asked.year(), asked.collectiveId())
                : FactsSql.beside(asked.year());
        return database.list(
                "SELECT " + sql.select() + ", p.birth_date, "
                        + FactsSql.claimedElsewhere(asked.year(), asked.collectiveId())
                        + sql.from(FactsSql.candidates(people))
                        + FactsSql.haveRelation() + " ORDER BY COALESCE(p.villager_group, ''), p.id",
                row -> new Candidate(
                        FactsRow.read(row, 1, row.getBoolean(FactsSql.WIDTH + 2)),
                        row.getObject(FactsSql.WIDTH + 1, LocalDate.class)));
    }

    private Money ownMoney(SubsidyRun run) {
        return sum(
                "SELECT COALESCE(SUM(r.amount), 0) FROM rp_subsidy_extract_row x JOIN rp_contribution_record r"
                        + " ON r.person_id = x.person_id AND r.contribution_year = ? AND r.item = 'INDIVIDUAL'"
                        + " AND r.kind = 'NORMAL' WHERE x.run_id = ?",
                run.year(),
                run.id());
    }

    private Money sponsoredMoney(SubsidyRun run) {
        return sum("SELECT COALESCE(SUM(sponsored_amount), 0) FROM rp_subsidy_extract_row WHERE run_id = ?", run.id());
    }

    private Money sum(String sql, Object... arguments) {
        return database.first(sql, row -> new Money(row.getBigDecimal(1)), arguments)
                .orElse(Money.ZERO);
    }

    /** Over every column of every row in their order. */
    private byte[] digest(long runId) {
        MessageDigest digest = RosterDigest.sha256();
        int after = 0;
        List<Integer> lines;
        do {
            lines = database.list(
                    "SELECT line_no, CONCAT_WS('|', line_no, " + FactsSql.COLUMNS
                            + ") FROM rp_subsidy_extract_row WHERE run_id = ? AND line_no > ? ORDER BY line_no LIMIT ?",
                    row -> {
                        digest.update(row.getString(2).getBytes(StandardCharsets.UTF_8));
                        return row.getInt(1);
                    },
                    runId,
                    after,
                    DIGEST_ROWS);
            after = lines.isEmpty() ? after : lines.get(lines.size() - 1);
        } while (lines.size() == DIGEST_ROWS);
        return digest.digest();
    }
}
