package org.residentpension.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.account.AccountSource;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.contribution.rules.ContributionOutcome;
import org.residentpension.contribution.rules.MatchingEntry;
import org.residentpension.contribution.rules.ProgressEvent;
import org.residentpension.kernel.Money;

/**
 * Brings the ledger of one person-year to what the rule says: what stands there rightly stays, what stands there wrongly
 * is mirrored, what is missing is added. Own payments are the callers' business, sponsored money and matching are done here.
 */
final class YearPosting {

    private final PersonFacts person;
    private final int year;
    private final StagedOutcome out;

    YearPosting(PersonFacts person, int year, StagedOutcome out) {
        this.person = person;
        this.year = year;
        this.out = out;
    }

    /** The row and the record that bring the change about; corrections of derived entries are booked under it, on its day. */
    record Cause(int row, String key, LocalDate on) {}

    void bringTo(ContributionOutcome outcome, Cause cause) {
        if (!person.isSettled(year)) {
            sponsored(outcome, cause);
            matching(outcome.matching(), cause);
        }
        progress(outcome);
    }

    /** The figures of the year as they follow from its facts; what was there before is replaced. */
    void progress(ContributionOutcome outcome) {
        boolean settled = person.isSettled(year);
        if (person.isOnRecord(year)) {
            out.progress().rewrites(person.id, year);
        }
        for (ProgressEvent event : outcome.progress()) {
            // of a year that an earlier system settled only what was paid back later counts here
            if (!settled || event.planYear() != year) {
                out.progress().add(person, year, event);
            }
        }
        for (MatchingEntry entry : settled ? List.<MatchingEntry>of() : outcome.matching()) {
            out.progress().add(person, year, entry.on(), entry.split());
        }
    }

    private void sponsored(ContributionOutcome outcome, Cause cause) {
        List<StoredEntry> standing = standing(AccountSource.SPONSORED);
        boolean inEffect = outcome.sponsoredOn() != null;
        if (inEffect && standing.isEmpty()) {
            var fact = record(cause, outcome.sponsored(), outcome.sponsoredOn(), person.sponsorshipKey(year), null);
            out.record(fact);
            out.entryOf(fact, outcome.sponsoredOn());
        } else if (!inEffect && !standing.isEmpty()) {
            StoredEntry wrong = standing.get(0);
            var fact = record(
                    cause, wrong.amount().negated(), cause.on(), Keys.reversal(wrong.recordKey()), wrong.recordKey());
            out.record(fact);
            out.reversal(fact.key(), person.id, wrong, cause.on());
        }
    }

    private StagedOutcome.NewRecord record(Cause cause, Money amount, LocalDate on, String key, String reversesKey) {
        return new StagedOutcome.NewRecord(
                cause.row(),
                person.id,
                year,
                ContributionItem.SPONSORED,
                ContributionKind.NORMAL,
                amount,
                on.atStartOfDay(),
                on,
                key,
                false,
                key,
                reversesKey);
    }

    private void matching(List<MatchingEntry> wanted, Cause cause) {
        List<StoredEntry> standing = standing(AccountSource.MATCHING);
        int same = 0;
        while (same < standing.size() && same < wanted.size() && isSame(standing.get(same), wanted.get(same))) {
            same++;
        }
        for (StoredEntry wrong : standing.subList(same, standing.size())) {
            out.reversal(cause.key(), person.id, wrong, cause.on());
        }
        for (MatchingEntry missing : wanted.subList(same, wanted.size())) {
            out.matching(causeOf(missing), person.id, year, missing.split(), missing.on());
        }
    }

    /** The record whose money earned it; sponsored money where no payment did. */
    private String causeOf(MatchingEntry entry) {
        Object reference = entry.payment() == null ? null : entry.payment().reference();
        if (reference instanceof StagedPayment row) {
            return row.key();
        }
        return reference instanceof StoredPayment stored ? stored.businessKey() : person.sponsorshipKey(year);
    }

    private List<StoredEntry> standing(AccountSource source) {
        List<StoredEntry> found = new ArrayList<>(2);
        for (StoredEntry entry : person.entries) {
            if (entry.year() == year && entry.source() == source) {
                found.add(entry);
            }
        }
        return found;
    }

    private static boolean isSame(StoredEntry standing, MatchingEntry wanted) {
        return standing.on().equals(wanted.on()) && standing.split().equals(wanted.split());
    }
}
