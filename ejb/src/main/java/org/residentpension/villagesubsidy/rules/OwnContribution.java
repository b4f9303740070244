package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.Money;

/**
 * Money that the person paid, accepted and booked.
 *
 * @param year contribution year 费款所属期
 * @param creditedOn arrival in the fund
 * @param refundedOn day of the refund, or null
 */
public record OwnContribution(
        int year, ContributionKind kind, Money amount, LocalDate paidOn, LocalDate creditedOn, LocalDate refundedOn) {

    boolean isNormalOf(int subsidyYear) {
        return year == subsidyYear && kind == ContributionKind.NORMAL;
    }

    /** Known at the check, whatever the day of payment; a refund counts from its day. */
    boolean isRefundedOn(LocalDate day) {
        return refundedOn != null && !refundedOn.isAfter(day);
    }

    boolean isThereOn(LocalDate day) {
        return !paidOn.isAfter(day) && !isRefundedOn(day);
    }
}
