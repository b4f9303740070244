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
import org.residentpension.kernel.CalendarYear;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyTimeline;

/** Asks the rule what a sponsorship does to the person-year, and refuses a row that would do nothing. */
final class SponsorshipJudge {

    private final int year;
    private final PolicyTimeline law;
    private final Issues issues;
    private final StagedOutcome out;
    private final List<StagedListing> granted = new ArrayList<>();
    private final List<StagedListing> posted = new ArrayList<>();
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

    /** Sponsorships known before, of which the list now tells the day of posting. */
    List<StagedListing> posted() {
        return posted;
    }

    Tally tally(int read) {
        int fine = granted.size() + posted.size() + same;
        return new Tally(read, granted.size(), posted.size(), same, read - fine, amount);
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
                known(person.sponsorships.get(year), row);
            } else {
                assess(person, row);
            }
        }
    }

    private void known(StoredSponsorship stored, StagedListing row) {
        if (!stored.isTheSameAs(row)) {
            fault(row, PaymentFault.T_SPONSORED_BY_OTHER);
        } else if (stored.isNewsToIt(row)) {
            posted.add(row);
        } else {
            same++;
        }
    }

    private void assess(PersonFacts person, StagedListing row) {
        List<Payment> payments =
                person.paymentsOf(year).stream().map(StoredPayment::fact).toList();
        ContributionOutcome outcome = ContributionRule.assess(
                new ContributionFacts(year, person.payer(year), row.confirmedOn(), payments), law);
        PaymentFault fault = faultOf(person, row, outcome);
        if (fault != null) {
            fault(row, fault);
            return;
        }
        new YearPosting(person, year, out)
                .bringTo(outcome, new YearPosting.Cause(row.row(), person.sponsorshipKey(year), row.confirmedOn()));
        granted.add(row);
        amount = amount.plus(outcome.sponsored());
    }

    private PaymentFault faultOf(PersonFacts person, StagedListing row, ContributionOutcome outcome) {
        if (row.confirmedOn().isAfter(issues.today())) {
            return PaymentFault.T_CONFIRMED_LATER;
        }
        if (outcome.sponsoredOn() == null || person.isSettled(year)) {
            return PaymentFault.T_SPONSORSHIP_IDLE;
        }
        if (!outcome.sponsored().equals(row.amount())) {
            return PaymentFault.T_SPONSORED_AMOUNT;
        }
        return isTier(outcome, person.paymentsOf(year)) ? null : PaymentFault.T_SPONSORED_SUM;
    }

    /** R-SPN-3, also where the own money was booked before the list arrived. */
    private boolean isTier(ContributionOutcome outcome, List<StoredPayment> payments) {
        LocalDate end = CalendarYear.lastDay(year);
        boolean paid = payments.stream()
                .anyMatch(payment -> payment.isLive() && payment.paidAt().getYear() == year);
        return !paid
                || !law.on(end).hasTierTable()
                || law.on(end).tierTable().isTier(outcome.totalsOn(end).effectiveTier());
    }

    private void fault(StagedListing row, PaymentFault fault) {
        issues.add(row.row(), fault);
    }
}
