package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** Writes the paid lines of a run into the accounts, set by set. What was posted before cannot be posted again. */
@ApplicationScoped
public class PostingRepository {

    private static final String PAID =
            " FROM rp_subsidy_line l WHERE l.run_id = ? AND l.state = 'PAID' AND l.payable > 0";
    private static final String POSTINGS =
            "SELECT g.id, g.run_id, g.line_id, g.person_id, g.subsidy_year, r.division_code,"
                    + " g.amount, g.credited_on, g.entry_id FROM rp_subsidy_posting g JOIN rp_subsidy_run r ON r.id = g.run_id";

    /** The last account of the person {@code p} is settled, and she has not enrolled again. */
    private static final String SETTLED = "EXISTS (SELECT 1 FROM rp_settlement s JOIN rp_enrollment e"
            + " ON e.id = s.enrollment_id WHERE s.person_id = p.id AND s.state = 'SETTLED' AND NOT EXISTS (SELECT 1"
            + " FROM rp_enrollment n WHERE n.live_person = p.id AND n.id > e.id))";

    @Inject
    private Database database;

    public long paidLines(long runId) {
        return database.count("SELECT COUNT(*)" + PAID, runId);
    }

    /** @return how many entries; a line without an account is an error and undoes all of them */
    int post(SubsidyRun run, SchemeScope scope, long journal, LocalDate creditedOn, Act act) {
        int entries = database.update(
                "INSERT INTO rp_account_entry (journal_id, person_id, contribution_year, source, amount, entered_on)"
                        + " SELECT ?, l.person_id, ?, 'COLLECTIVE', l.payable, ?" + PAID + " ORDER BY l.line_no",
                journal,
                run.year(),
                creditedOn,
                run.id());
        int postings = database.update(
                "INSERT INTO rp_subsidy_posting (line_id, run_id, person_id, subsidy_year, collective_id, matter, amount,"
                        + " credited_on, entry_id, posted_by, posted_at) SELECT l.id, l.run_id, l.person_id, ?, ?, ?,"
                        + " l.payable, ?, e.id, ?, ? FROM rp_subsidy_line l JOIN rp_account_entry e ON e.journal_id = ?"
                        + " AND e.person_id = l.person_id WHERE l.run_id = ? AND l.state = 'PAID' AND l.payable > 0",
                run.year(),
                run.collectiveId(),
                scope == SchemeScope.MATTER ? run.schemeId() : 0,
                creditedOn,
                act.staffId(),
                act.at(),
                journal,
                run.id());
        if (entries != postings) {
            throw new IllegalStateException("run " + run.id() + " would post " + entries + " entries for " + postings);
        }
        return entries;
    }

    /** Persons of paid lines whose account was settled and paid out: nothing can be entered there any more (R-DTH). By whether she died. */
    Map<Long, Boolean> settled(long runId) {
        Map<Long, Boolean> settled = new LinkedHashMap<>();
        database.list(
                "SELECT p.id, p.died_on IS NOT NULL FROM rp_subsidy_line l JOIN rp_person p ON p.id = l.person_id"
                        + " WHERE l.run_id = ? AND l.state = 'PAID' AND l.payable > 0 AND " + SETTLED
                        + " ORDER BY l.line_no",
                row -> settled.put(row.getLong(1), row.getBoolean(2)),
                runId);
        return settled;
    }

    public boolean isSettled(long personId) {
        return database.count("SELECT COUNT(*) FROM rp_person p WHERE p.id = ? AND " + SETTLED, personId) > 0;
    }

    /** A single line that was held, by the entry through which its money went (R-PST-1). */
    public void postOne(SubsidyRun run, SubsidyLine line, long entryId, Act act) {
        database.insert(
                "INSERT INTO rp_subsidy_posting (line_id, run_id, person_id, subsidy_year, collective_id, matter, amount,"
                        + " credited_on, entry_id, posted_by, posted_at) SELECT ?, ?, ?, ?, ?,"
                        + " CASE WHEN s.scheme_scope = 'MATTER' THEN s.id ELSE 0 END, ?, ?, ?, ?, ?"
                        + " FROM rp_subsidy_scheme s WHERE s.id = ?",
                line.id(),
                run.id(),
                line.personId(),
                run.year(),
                run.collectiveId(),
                line.payable().amount(),
                act.at().toLocalDate(),
                entryId,
                act.staffId(),
                act.at(),
                run.schemeId());
    }

    /** What was posted for one line; empty as long as nothing was. */
    public Optional<Posting> ofLine(long runId, long lineId) {
        return database.first(
                POSTINGS + " WHERE g.run_id = ? AND g.line_id = ? ORDER BY g.id",
                PostingRepository::read,
                runId,
                lineId);
    }

    Optional<Posting> byId(long id) {
        return database.first(POSTINGS + " WHERE g.id = ?", PostingRepository::read, id);
    }

    /**
     * Whether that person already got something of the same kind from the same collective for the same year, or is going to get it by
     * another correction (R-PST-1).
     */
    boolean isPostedTo(long personId, Posting wrong) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_subsidy_posting w JOIN rp_subsidy_posting g"
                                + " ON g.subsidy_year = w.subsidy_year AND g.collective_id = w.collective_id AND g.matter = w.matter"
                                + " LEFT JOIN rp_subsidy_correction c ON c.posting_id = g.id AND c.state <> 'REFUSED'"
                                + " WHERE w.id = ? AND g.id <> w.id AND (g.person_id = ? OR c.right_person_id = ?)",
                        wrong.id(),
                        personId,
                        personId)
                > 0;
    }

    boolean hasAccount(long personId) {
        return database.count("SELECT COUNT(*) FROM rp_account WHERE person_id = ?", personId) > 0;
    }

    private static Posting read(ResultSet row) throws SQLException {
        return new Posting(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getInt(5),
                row.getString(6),
                new Money(row.getBigDecimal(7)),
                row.getObject(8, LocalDate.class),
                row.getLong(9));
    }
}
