package org.residentpension.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.HeldLoad;

/**
 * A journal while it is written: its entries wait outside of the ledger, and its legs are added up as they come.
 * {@link LedgerRepository#post} makes it count; closed without, it never was.
 */
public final class JournalDraft implements AutoCloseable {

    private final long importId;
    private final boolean takeover;
    private final HeldLoad entries;
    private final BulkLoad byKey;
    private final Map<Ledger, Money> legs = new EnumMap<>(Ledger.class);

    /** {@code takeover}: the money lay in an earlier system. */
    public JournalDraft(Database database, long importId, boolean takeover) {
        this.importId = importId;
        this.takeover = takeover;
        entries = database.hold(
                "rp_account_entry",
                "record_id",
                "person_id",
                "contribution_year",
                "source",
                "amount",
                "central_share",
                "provincial_share",
                "municipal_share",
                "county_share",
                "entered_on",
                "reversal_of");
        byKey = database.load(
                "rp_staged_entry",
                "import_id",
                "seq",
                "record_key",
                "reverses_key",
                "person_id",
                "contribution_year",
                "source",
                "amount",
                "central_share",
                "provincial_share",
                "municipal_share",
                "county_share",
                "entered_on",
                "reversal_of");
    }

    /** {@code place}: which record of the import the entry goes with, 0 for the first one. */
    public void add(NewEntry entry, long place) {
        entries.row(
                place,
                entry.person(),
                entry.year(),
                entry.source(),
                entry.amount(),
                entry.split().central(),
                entry.split().provincial(),
                entry.split().municipal(),
                entry.split().county(),
                entry.on(),
                entry.reversalOf());
        take(entry);
    }

    /**
     * For the few whose record, or what they reverse, is found by business key when all records stand.
     *
     * @param reversesKey the record whose entry this one reverses, or null
     */
    public void addByKey(NewEntry entry, String recordKey, String reversesKey) {
        byKey.row(
                importId,
                byKey.rows() + 1,
                recordKey,
                reversesKey,
                entry.person(),
                entry.year(),
                entry.source(),
                entry.amount(),
                entry.split().central(),
                entry.split().provincial(),
                entry.split().municipal(),
                entry.split().county(),
                entry.on(),
                entry.reversalOf());
        take(entry);
    }

    Map<Ledger, Money> legs() {
        return legs;
    }

    long byKey() {
        return byKey.rows();
    }

    /** Lets the entries into the ledger that wait for nothing but the numbers of the journal and the records. */
    void load(long journal, Numbering records) {
        entries.load(
                List.of("journal_id = ?", "record_id = ? + record_id * ?"), journal, records.first(), records.step());
        byKey.flush();
    }

    /** Where the money of a source comes from, by the person's side of the entry. */
    private void take(NewEntry entry) {
        if (takeover) {
            leg(Ledger.TAKEOVER, entry.amount());
            return;
        }
        switch (entry.source()) {
            case MATCHING -> {
                leg(Ledger.FINANCE_CENTRAL, entry.split().central());
                leg(Ledger.FINANCE_PROVINCIAL, entry.split().provincial());
                leg(Ledger.FINANCE_MUNICIPAL, entry.split().municipal());
                leg(Ledger.FINANCE_COUNTY, entry.split().county());
            }
            case SPONSORED -> leg(Ledger.SPONSORING_FINANCE, entry.amount());
            default -> leg(Ledger.TAX_COLLECTION, entry.amount());
        }
    }

    private void leg(Ledger ledger, Money amount) {
        legs.merge(ledger, amount.negated(), Money::plus);
    }

    @Override
    public void close() {
        entries.close();
        byKey.close();
    }
}
