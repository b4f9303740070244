package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/**
 * Books what the provincial system has settled and we did not know, as the history of earlier years is booked: with the amounts of the
 * file, checked against no tier table, earning no matching here, the other side of the journal in the ledger of takeovers.
 */
@ApplicationScoped
public class Takeover {

    private static final String ORIGIN = "PROVINCE";

    @Inject
    private Database database;

    @Inject
    private ContributionPosting posting;

    /** One settled fact of a row. A person must have an account, and each item stands at most once for her in a file. */
    public record Settled(int row, long person, ContributionItem item, Money amount, LocalDate paidOn) {}

    /** Whoever posts for the county waits until the file is done. */
    public void lock(SheetImport file) {
        posting.lock(file);
    }

    /** All or nothing with the transaction of the caller; for the year of the file. */
    public void book(SheetImport file, List<Settled> facts) {
        try (StagedOutcome out = new StagedOutcome(database, file.id(), true)) {
            facts.stream()
                    .sorted(Comparator.comparing(Settled::person).thenComparing(Settled::item))
                    .forEach(fact -> add(file, fact, out));
            posting.apply(file, out, ORIGIN);
        }
    }

    private static void add(SheetImport file, Settled fact, StagedOutcome out) {
        String key = Keys.province(fact.person(), file.year(), fact.item(), file.id());
        StagedOutcome.NewRecord record = new StagedOutcome.NewRecord(
                fact.row(),
                fact.person(),
                file.year(),
                fact.item(),
                fact.paidOn().getYear() == file.year() ? ContributionKind.NORMAL : ContributionKind.GAP_BACK_PAYMENT,
                fact.amount(),
                fact.paidOn().atStartOfDay(),
                fact.paidOn(),
                key, // without a receipt, as a sponsorship is
                false,
                key,
                null);
        out.record(record);
        out.entryOf(record, fact.paidOn());
        // a subsidy or donation that the province registered changes nothing of what was paid here
        if (fact.item() == ContributionItem.INDIVIDUAL || fact.item() == ContributionItem.SPONSORED) {
            out.progress().rewrites(fact.person(), file.year());
        }
    }
}
