package org.residentpension.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/** Reads accounts and adds entries; nothing here could change one. */
@ApplicationScoped
public class LedgerRepository {

    private static final String ENTRIES = "SELECT e.id, e.entered_on, e.contribution_year, e.source, e.amount,"
            + " e.central_share, e.provincial_share, e.municipal_share, e.county_share, e.reversal_of, "
            + LeftWithAccount.of("e")
            + " FROM rp_account_entry e WHERE e.person_id = ?";

    /**
     * Whether the entry {@code e} left with the whole account when that was settled. Such money cannot go back a second time; what
     * became of it afterwards is for the county to decide, outside the account (R-TRM-3, and R-DTH for money that comes too late).
     */
    public static final String PAID_OUT =
            "(EXISTS (SELECT 1 FROM rp_settlement w JOIN rp_account_entry o ON o.journal_id ="
                    + " w.journal_id WHERE w.person_id = e.person_id AND w.state = 'SETTLED' AND o.id > e.id)"
                    + " OR e.journal_id IN (SELECT t.id FROM rp_journal t WHERE t.kind = 'HEIRS'))";

    private static final String OPEN =
            "INSERT INTO rp_account (person_id, enrollment_id, opened_on) SELECT e.person_id, e.id, ?"
                    + " FROM rp_enrollment e LEFT JOIN rp_account a ON a.person_id = e.person_id WHERE a.person_id IS NULL AND ";
    private static final String INSERT_ENTRIES = "INSERT INTO rp_account_entry (journal_id, person_id,"
            + " contribution_year, source, amount, central_share, provincial_share, municipal_share, county_share,"
            + " entered_on, record_id, reversal_of) SELECT ?, s.person_id, s.contribution_year, s.source, s.amount,"
            + " s.central_share, s.provincial_share, s.municipal_share, s.county_share, s.entered_on, r.id, ";
    private static final String FROM_STAGED =
            " FROM rp_staged_entry s LEFT JOIN rp_contribution_record r ON r.business_key = s.record_key";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    Optional<LocalDate> openedOn(long personId) {
        return database.first(
                "SELECT opened_on FROM rp_account WHERE person_id = ?",
                row -> row.getObject(1, LocalDate.class),
                personId);
    }

    List<AccountEntry> entriesOf(long personId) {
        return database.list(ENTRIES + " ORDER BY e.id", LedgerRepository::read, personId);
    }

    /** A person who enrolls again keeps her account and what is in it. */
    void open(long enrollmentId) {
        database.update(OPEN + "e.id = ?", clock.today(), enrollmentId);
    }

    /** The accounts of the relations of a roster that became active at that moment. */
    void openAll(long importId, LocalDateTime reviewedAt) {
        database.update(
                OPEN + "e.import_id = ? AND e.state = 'ACTIVE' AND e.reviewed_at = ?",
                clock.today(),
                importId,
                reviewedAt);
    }

    Money balanceOf(long personId) {
        return database.first(
                        "SELECT COALESCE(SUM(amount), 0) FROM rp_account_entry WHERE person_id = ?",
                        row -> new Money(row.getBigDecimal(1)),
                        personId)
                .orElse(Money.ZERO);
    }

    /**
     * Brings every source of every year to zero, by entries of today.
     *
     * @return the journal; null where there was nothing
     */
    Long payOut(long personId, String bookedBy) {
        if (database.count(
                        "SELECT COUNT(*) FROM (SELECT 1 FROM rp_account_entry WHERE person_id = ?"
                                + " GROUP BY source, contribution_year HAVING SUM(amount) <> 0) full",
                        personId)
                == 0) {
            return null;
        }
        long journal = database.insert(
                "INSERT INTO rp_journal (kind, booked_at, booked_by) VALUES ('SETTLEMENT', ?, ?)",
                clock.now(),
                bookedBy);
        database.update(
                "INSERT INTO rp_account_entry (journal_id, person_id, contribution_year, source, amount, entered_on)"
                        + " SELECT ?, person_id, contribution_year, source, -SUM(amount), ? FROM rp_account_entry"
                        + " WHERE person_id = ? GROUP BY source, contribution_year HAVING SUM(amount) <> 0",
                journal,
                clock.today(),
                personId);
        database.update(
                "INSERT INTO rp_journal_leg (journal_id, ledger, amount) SELECT ?, 'PAYOUT', -SUM(amount)"
                        + " FROM rp_account_entry WHERE journal_id = ?",
                journal,
                journal);
        assertBalanced(journal);
        return journal;
    }

    /** As {@link #PAID_OUT}, of one entry. */
    public boolean isPaidOut(long entryId) {
        return database.count("SELECT COUNT(*) FROM rp_account_entry e WHERE e.id = ? AND " + PAID_OUT, entryId) > 0;
    }

    /** Whoever posts for a county waits for the one who is posting (R-PST-2). */
    public void lockPosting(String countyCode) {
        database.update(
                "INSERT INTO rp_posting_lock (county_code) VALUES (?) ON DUPLICATE KEY UPDATE county_code = county_code",
                countyCode);
        database.count("SELECT COUNT(*) FROM rp_posting_lock WHERE county_code = ? FOR UPDATE", countyCode);
    }

    /**
     * Lets the draft of an import into the ledger as one balanced journal. The records of the same import must stand
     * already, the new ones numbered as {@code records} says.
     */
    public void post(JournalDraft draft, long importId, String kind, String bookedBy, Numbering records) {
        long journal = database.insert(
                "INSERT INTO rp_journal (kind, import_id, booked_at, booked_by) VALUES (?, ?, ?, ?)",
                kind,
                importId,
                clock.now(),
                bookedBy);
        draft.load(journal, records);
        if (draft.byKey() > 0 && postByKey(journal, importId) != draft.byKey()) {
            throw new IllegalStateException("import " + importId + " would lose an entry");
        }
        balance(journal, draft);
    }

    private int postByKey(long journal, long importId) {
        int posted = database.update(
                INSERT_ENTRIES + "s.reversal_of" + FROM_STAGED
                        + " WHERE s.import_id = ? AND s.reverses_key IS NULL ORDER BY s.seq",
                journal,
                importId);
        return posted
                + database.update(
                        INSERT_ENTRIES + "o.id" + FROM_STAGED
                                + " JOIN rp_contribution_record f ON f.business_key = s.reverses_key"
                                + " JOIN rp_account_entry o ON o.record_id = f.id AND o.source = s.source AND o.reversal_of IS NULL"
                                + " WHERE s.import_id = ? ORDER BY s.seq",
                        journal,
                        importId);
    }

    /** What was added up while the entries came must be what stands in the ledger. */
    private void balance(long journal, JournalDraft draft) {
        draft.legs().forEach((ledger, amount) -> {
            if (!amount.isZero()) {
                database.update(
                        "INSERT INTO rp_journal_leg (journal_id, ledger, amount) VALUES (?, ?, ?)",
                        journal,
                        ledger,
                        amount.amount());
            }
        });
        assertBalanced(journal);
    }

    /** Opens a journal whose entries another capability writes; {@link #balance(long, String)} closes it. */
    public long openJournal(String kind, String bookedBy) {
        return database.insert(
                "INSERT INTO rp_journal (kind, booked_at, booked_by) VALUES (?, ?, ?)", kind, clock.now(), bookedBy);
    }

    /** Adds one entry to an open journal. {@code reversalOf} is the entry that it takes back, or null. @return its number */
    public long add(long journal, SingleEntry entry, Long reversalOf) {
        return database.insert(
                "INSERT INTO rp_account_entry (journal_id, person_id, contribution_year, source, amount, entered_on,"
                        + " reversal_of) VALUES (?, ?, ?, ?, ?, ?, ?)",
                journal,
                entry.personId(),
                entry.year(),
                entry.source(),
                entry.amount().amount(),
                entry.enteredOn(),
                reversalOf);
    }

    /**
     * Money that came for an account which was settled before: it goes in and out to her heirs at once, as everything else in it did
     * (R-DTH, R-TRM-3).
     *
     * @param from the ledger that it comes from
     * @return the entry by which it went in
     */
    public long payThrough(SingleEntry entry, String from, String bookedBy) {
        long journal = openJournal("HEIRS", bookedBy);
        long in = add(journal, entry, null);
        add(
                journal,
                new SingleEntry(
                        entry.personId(),
                        entry.year(),
                        entry.source(),
                        entry.amount().negated(),
                        entry.enteredOn()),
                null);
        database.batch(
                "INSERT INTO rp_journal_leg (journal_id, ledger, amount) VALUES (?, ?, ?)",
                List.of(Map.entry(from, entry.amount().negated()), Map.entry("PAYOUT", entry.amount())),
                leg -> new Object[] {journal, leg.getKey(), leg.getValue().amount()});
        assertBalanced(journal);
        return in;
    }

    /** An entry as somebody wants it booked. */
    public record SingleEntry(long personId, int year, AccountSource source, Money amount, LocalDate enteredOn) {}

    /** Books the other side of a journal, all of it from one ledger. */
    public void balance(long journal, String ledger) {
        database.update(
                "INSERT INTO rp_journal_leg (journal_id, ledger, amount) SELECT journal_id, ?, -SUM(amount)"
                        + " FROM rp_account_entry WHERE journal_id = ? GROUP BY journal_id HAVING SUM(amount) <> 0",
                ledger,
                journal);
        assertBalanced(journal);
    }

    private void assertBalanced(long journal) {
        long off = database.count(
                "SELECT (SELECT COALESCE(SUM(amount), 0) FROM rp_account_entry WHERE journal_id = ?)"
                        + " + (SELECT COALESCE(SUM(amount), 0) FROM rp_journal_leg WHERE journal_id = ?) <> 0",
                journal,
                journal);
        if (off != 0) {
            throw new IllegalStateException("journal " + journal + " does not balance");
        }
    }

    private static AccountEntry read(ResultSet row) throws SQLException {
        return new AccountEntry(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getInt(3),
                AccountSource.valueOf(row.getString(4)),
                new Money(row.getBigDecimal(5)),
                new Money(row.getBigDecimal(6)),
                new Money(row.getBigDecimal(7)),
                new Money(row.getBigDecimal(8)),
                new Money(row.getBigDecimal(9)),
                row.getObject(10, Long.class),
                row.getBoolean(11));
    }
}
