package org.residentpension.contribution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.account.AccountSource;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.contribution.rules.ProgressEvent;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.MatchingSplit;

/** Writes down what follows from a file, before any of it counts: records, account entries, progress events. */
final class StagedOutcome implements AutoCloseable {

    private final long importId;
    private final BulkLoad records;
    private final BulkLoad entries;
    private final BulkLoad progress;

    StagedOutcome(Database database, long importId) {
        this.importId = importId;
        records = database.load(
                "rp_staged_record",
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
                "reverses_key");
        entries = database.load(
                "rp_staged_entry",
                "import_id",
                "seq",
                "record_key",
                "person_id",
                "contribution_year",
                "source",
                "amount",
                "central_share",
                "provincial_share",
                "municipal_share",
                "county_share",
                "entered_on",
                "reversal_of",
                "reverses_key");
        progress = database.load(
                "rp_staged_progress",
                "import_id",
                "seq",
                "person_id",
                "contribution_year",
                "plan_year",
                "division_code",
                "occurred_on",
                "contributors",
                "top_ups",
                "first_payers",
                "own_amount",
                "sponsored_amount",
                "matching_central",
                "matching_provincial",
                "matching_municipal",
                "matching_county");
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
            String reversesKey) {}

    void record(NewRecord fact) {
        records.row(
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
                fact.reversesKey());
    }

    /** The entry that goes with a record; the reversal names the entry of the record that it takes back. */
    void entryOf(NewRecord fact, LocalDate on) {
        entry(
                fact.key(),
                fact.person(),
                fact.year(),
                fact.item().source(),
                fact.amount(),
                MatchingSplit.ZERO,
                on,
                null,
                fact.reversesKey());
    }

    void matching(String recordKey, long person, int year, MatchingSplit split, LocalDate on) {
        entry(recordKey, person, year, AccountSource.MATCHING, split.total(), split, on, null, null);
    }

    /** Mirrors a posted entry of matching or sponsored money. */
    void reversal(String recordKey, long person, StoredEntry posted, LocalDate on) {
        MatchingSplit split = posted.split();
        MatchingSplit mirrored = new MatchingSplit(
                split.central().negated(),
                split.provincial().negated(),
                split.municipal().negated(),
                split.county().negated());
        entry(
                recordKey,
                person,
                posted.year(),
                posted.source(),
                posted.amount().negated(),
                mirrored,
                on,
                posted.id(),
                null);
    }

    private void entry(
            String recordKey,
            long person,
            int year,
            AccountSource source,
            Money amount,
            MatchingSplit split,
            LocalDate on,
            Long reversalOf,
            String reversesKey) {
        entries.row(
                importId,
                entries.rows() + 1,
                recordKey,
                person,
                year,
                source,
                amount,
                split.central(),
                split.provincial(),
                split.municipal(),
                split.county(),
                on,
                reversalOf,
                reversesKey);
    }

    void progress(PersonFacts person, int year, ProgressEvent event) {
        progress.row(
                importId,
                progress.rows() + 1,
                person.id,
                year,
                event.planYear(),
                person.division,
                event.on(),
                event.contributorCount(),
                event.topUpCount(),
                event.newFirstPayer(),
                event.contributionAmount(),
                event.sponsoredAmount(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }

    void progress(PersonFacts person, int year, LocalDate on, MatchingSplit matching) {
        progress.row(
                importId,
                progress.rows() + 1,
                person.id,
                year,
                year,
                person.division,
                on,
                0,
                0,
                0,
                Money.ZERO,
                Money.ZERO,
                matching.central(),
                matching.provincial(),
                matching.municipal(),
                matching.county());
    }

    @Override
    public void close() {
        records.close();
        entries.close();
        progress.close();
    }
}
