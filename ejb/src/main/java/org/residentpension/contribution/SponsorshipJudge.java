package org.residentpension.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionOutcome;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyTimeline;

/** Asks the rule what a sponsorship does to the person-year, and refuses a row that would do nothing. */
final class SponsorshipJudge {

    private final int year;
    private final PolicyTimeline law;
    private final Issues issues;
    private final StagedOutcome out;
    private final List<StagedListing> granted = new ArrayList<>();
    private int same;
    private Money amount = Money.ZERO;

    SponsorshipJudge(SheetImport file, PolicyTimeline law, Issues issues, StagedOutcome out) {
        this.year = file.year();
        this.law = law;
        this.issues = issues;
        this.out = out;
    }

    List<StagedListing> granted() {
        return granted;
    }

    Tally tally(int read) {
        return new Tally(read, granted.size(), 0, same, read - granted.size() - same, amount);
    }

    /** R-SPN-2: one sponsorship per person-year, however often and in whatever groups she is listed. */
    void judge(PersonFacts person, List<StagedListing> rows) {
        for (int i = 0; i < rows.size(); i++) {
            StagedListing row = rows.get(i);
            if (issues.isBad(row.row())) {
                continue;
            }
            if (i > 0) {
                fault(row, PaymentFault.T_SPONSORED_TWICE);
            } else if (!person.isEnrolled()) {
                fault(row, PaymentFault.T_NOT_ENROLLED);
            } else if (person.sponsorships.containsKey(year)) {
                known(person, row);
            } else {
                assess(person, row);
            }
        }
    }

    private void known(PersonFacts person, StagedListing row) {
        if (person.sponsorships.get(year).equals(row.confirmedOn())) {
            same++;
        } else {
            fault(row, PaymentFault.T_SPONSORED_BY_OTHER);
        }
    }

    private void assess(PersonFacts person, StagedListing row) {
        List<Payment> payments =
                person.paymentsOf(year).stream().map(StoredPayment::fact).toList();
        ContributionOutcome outcome = ContributionRule.assess(
                new ContributionFacts(year, person.payer(year), row.confirmedOn(), payments), law);
        LocalDate on = row.confirmedOn();
        if (outcome.sponsoredOn() == null || person.isSettled(year)) {
            fault(row, PaymentFault.T_SPONSORSHIP_IDLE);
        } else if (!outcome.sponsored().equals(row.amount())) {
            fault(row, PaymentFault.T_SPONSORED_AMOUNT);
        } else {
            new YearPosting(person, year, out, Keys.sponsorship(person.id, year), on).bringTo(outcome, row.row());
            granted.add(row);
            amount = amount.plus(outcome.sponsored());
        }
    }

    private void fault(StagedListing row, PaymentFault fault) {
        issues.add(row.row(), fault.header(), fault.name(), "", fault.sentence());
    }
}
