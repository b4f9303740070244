package org.residentpension.contribution.rules;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

/**
 * What follows from all facts of a person-year. The entries are dated, so that any day can be asked.
 *
 * @param payments one result per payment, in the order given
 * @param sponsoredOn day from which the sponsorship is in effect, or null
 * @param sponsored the sponsored amount, zero without effect
 * @param matching in time order
 * @param progress in time order
 */
public record ContributionOutcome(
        List<PaymentResult> payments,
        LocalDate sponsoredOn,
        Money sponsored,
        List<MatchingEntry> matching,
        List<ProgressEvent> progress) {

    public YearTotals totalsOn(LocalDate day) {
        Money sponsoredBy = sponsoredOn != null && !sponsoredOn.isAfter(day) ? sponsored : Money.ZERO;
        Money normal = Money.ZERO;
        Money backPaid = Money.ZERO;
        for (PaymentResult result : payments) {
            if (result.isAccepted() && result.payment().isLiveOn(day)) {
                Money amount = result.payment().amount();
                normal = result.isNormal() ? normal.plus(amount) : normal;
                backPaid = result.isNormal() ? backPaid : backPaid.plus(amount);
            }
        }
        MatchingSplit matchingBy = matchingOn(day);
        Money tier = normal.plus(sponsoredBy);
        return new YearTotals(sponsoredBy, tier, matchingBy, tier.plus(backPaid).plus(matchingBy.total()));
    }

    /** The measures of one plan year as of a day. */
    public ProgressEvent progressOn(int planYear, LocalDate day) {
        ProgressEvent sum = ProgressEvent.none(planYear, day);
        for (ProgressEvent event : progress) {
            if (event.planYear() == planYear && !event.on().isAfter(day)) {
                sum = sum.plus(event);
            }
        }
        return sum;
    }

    private MatchingSplit matchingOn(LocalDate day) {
        MatchingSplit sum = MatchingSplit.ZERO;
        for (MatchingEntry entry : matching) {
            sum = entry.on().isAfter(day) ? sum : sum.plus(entry.split());
        }
        return sum;
    }
}
