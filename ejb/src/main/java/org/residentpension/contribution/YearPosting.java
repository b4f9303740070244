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
    /** The record that brings the change about; corrections of derived entries are booked under it. */
    private final String cause;

    private final LocalDate causedOn;

    YearPosting(PersonFacts person, int year, StagedOutcome out, String cause, LocalDate causedOn) {
        this.person = person;
        this.year = year;
        this.out = out;
        this.cause = cause;
        this.causedOn = causedOn;
    }

    void bringTo(ContributionOutcome outcome, int row) {
        sponsored(outcome, row);
        matching(outcome.matching());
        for (ProgressEvent event : outcome.progress()) {
            out.progress(person, year, event);
        }
        for (MatchingEntry entry : outcome.matching()) {
            out.progress(person, year, entry.on(), entry.split());
        }
    }

    private void sponsored(ContributionOutcome outcome, int row) {
        List<StoredEntry> standing = standing(AccountSource.SPONSORED);
        boolean inEffect = outcome.sponsoredOn() != null;
        if (inEffect && standing.isEmpty()) {
            var fact = record(row, outcome.sponsored(), outcome.sponsoredOn(), Keys.sponsorship(person.id, year), null);
            out.record(fact);
            out.entryOf(fact, outcome.sponsoredOn());
        } else if (!inEffect && !standing.isEmpty()) {
            String key = Keys.sponsorship(person.id, year);
            var fact = record(row, standing.get(0).amount().negated(), causedOn, Keys.reversal(key), key);
            out.record(fact);
            out.reversal(fact.key(), person.id, standing.get(0), causedOn);
        }
    }

    private StagedOutcome.NewRecord record(int row, Money amount, LocalDate on, String key, String reversesKey) {
        return new StagedOutcome.NewRecord(
                row,
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

    private void matching(List<MatchingEntry> wanted) {
        List<StoredEntry> standing = standing(AccountSource.MATCHING);
        int same = 0;
        while (same < standing.size() && same < wanted.size() && isSame(standing.get(same), wanted.get(same))) {
            same++;
        }
        for (StoredEntry wrong : standing.subList(same, standing.size())) {
            out.reversal(cause, person.id, wrong, causedOn);
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
        return reference instanceof StoredPayment stored ? stored.businessKey() : Keys.sponsorship(person.id, year);
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
