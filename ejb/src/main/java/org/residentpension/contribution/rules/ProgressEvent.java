package org.residentpension.contribution.rules;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * By how much a person-year moves the measures of a plan year on a day. The measures as of a day are the sums of all events up
 * to and including it, so that a board can add them up over any division.
 *
 * @param planYear the year of the plan; for a back-payment the year in which it was paid
 * @param contributionAmount toward CONTRIBUTION_AMOUNT (R-TGT-3)
 */
public record ProgressEvent(
        LocalDate on,
        int planYear,
        int contributorCount,
        Money contributionAmount,
        Money sponsoredAmount,
        int topUpCount,
        int newFirstPayer) {

    static ProgressEvent none(int planYear, LocalDate on) {
        return new ProgressEvent(on, planYear, 0, Money.ZERO, Money.ZERO, 0, 0);
    }

    ProgressEvent plus(ProgressEvent other) {
        return new ProgressEvent(
                on,
                planYear,
                contributorCount + other.contributorCount,
                contributionAmount.plus(other.contributionAmount),
                sponsoredAmount.plus(other.sponsoredAmount),
                topUpCount + other.topUpCount,
                newFirstPayer + other.newFirstPayer);
    }

    boolean changesNothing() {
        return contributorCount == 0
                && topUpCount == 0
                && newFirstPayer == 0
                && contributionAmount.isZero()
                && sponsoredAmount.isZero();
    }
}
