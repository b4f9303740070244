package org.residentpension.contribution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.account.AccountSource;
import org.residentpension.account.JournalDraft;
import org.residentpension.account.NewEntry;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.HeldLoad;
import org.residentpension.policy.MatchingSplit;

/**
 * Writes down what follows from a file, before any of it counts: records, account entries, progress. What adds something
 * new is held back and enters its table in one go; what takes something back is staged, because it names its counterpart
 * by a key that is looked up when all records stand. {@link ContributionPosting} makes it count.
 */
final class StagedOutcome implements AutoCloseable {

    private final long importId;
    private final HeldLoad records;
    private final BulkLoad reversals;
    private final JournalDraft journal;
    private final StagedProgress progress;

    /** Where the new records of the person at hand stand among all of them, by key. */
    private final Map<String, Long> places = new HashMap<>();

    private long person;

    /** Something of the person at hand is staged: what follows is so too, so that her entries keep their order. */
    private boolean staged;

    /** {@code takeover}: the money lay in an earlier system. */
    StagedOutcome(Database database, long importId, boolean takeover) {
        this.importId = importId;
        this.records = database.hold("rp_contribution_record", columns("@reverses_key"));
        this.reversals = database.load("rp_staged_record", columns("reverses_key"));
        this.journal = new JournalDraft(database, importId, takeover);
        this.progress = new StagedProgress(database, importId);
    }

    /** A fact about money. {@code reversesKey}: the key of the record that this one takes back, with a negative amount. */
    record NewRecord(
            int row,
            long person,
            int year,
            ContributionItem item,
            ContributionKind kind,
            Money amount,
            LocalDateTime paidAt,
            LocalDate creditedOn,
            String receiptNo,
            boolean lumpSum,
            String key,
            String reversesKey) {

        NewEntry entry(LocalDate on) {
            return new NewEntry(person, year, item.source(), amount, MatchingSplit.ZERO, on, null);
        }
    }

    void record(NewRecord fact) {
        if (fact.person() != person) {
            person = fact.person();
            staged = false;
            places.clear();
        }
        Object[] row = {
            importId,
            fact.row(),
            fact.person(),
            fact.year(),
            fact.item(),
            fact.kind(),
            fact.amount(),
            fact.paidAt(),
            fact.creditedOn(),
            fact.receiptNo(),
            fact.lumpSum(),
            fact.key(),
            fact.reversesKey()
        };
        if (fact.reversesKey() == null) {
            places.put(fact.key(), records.rows());
            records.row(row);
        } else {
            staged = true;
            reversals.row(row);
        }
    }

    private static String[] columns(String reversesKey) {
        return new String[] {
            "import_id",
            "row_no",
            "person_id",
            "contribution_year",
            "item",
            "kind",
            "amount",
            "paid_at",
            "credited_on",
            "receipt_no",
            "lump_sum",
            "business_key",
            reversesKey
        };
    }

    /** The entry that goes with a record; the reversal names the entry of the record that it takes back. */
    void entryOf(NewRecord fact, LocalDate on) {
        entry(fact.entry(on), fact.key(), fact.reversesKey());
    }

    void matching(String recordKey, long person, int year, MatchingSplit split, LocalDate on) {
        entry(new NewEntry(person, year, AccountSource.MATCHING, split.total(), split, on, null), recordKey, null);
    }

    /** Mirrors a posted entry of matching or sponsored money. */
    void reversal(String recordKey, long person, StoredEntry posted, LocalDate on) {
        entry(
                new NewEntry(
                        person,
                        posted.year(),
                        posted.source(),
                        posted.amount().negated(),
                        posted.split().negated(),
                        on,
                        posted.id()),
                recordKey,
                null);
    }

    private void entry(NewEntry entry, String recordKey, String reversesKey) {
        Long place = staged ? null : places.get(recordKey);
        if (place == null) {
            staged = true;
            journal.addByKey(entry, recordKey, reversesKey);
        } else {
            journal.add(entry, place);
        }
    }

    StagedProgress progress() {
        return progress;
    }

    JournalDraft journal() {
        return journal;
    }

    long records() {
        return records.rows();
    }

    long reversals() {
        return reversals.rows();
    }

    /** The new records become facts; the reversals can be moved by query afterwards. */
    void loadRecords(String origin) {
        records.load(List.of("origin = ?"), origin);
        reversals.flush();
    }

    @Override
    public void close() {
        records.close();
        reversals.close();
        journal.close();
        progress.close();
    }
}
