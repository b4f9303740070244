package org.residentpension.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.Money;

/**
 * A recorded movement of money as it is read.
 *
 * @param receiptNo null for sponsored money, which comes without a receipt
 * @param reversal it takes an earlier record back; its amount is negative
 * @param reversedOn the day on which it was taken back itself, or null
 * @param paidOut its money left with the whole account when that was settled
 */
public record ContributionRecord(
        long id,
        int year,
        ContributionItem item,
        ContributionKind kind,
        Money amount,
        LocalDate paidOn,
        LocalDate creditedOn,
        String receiptNo,
        Origin origin,
        boolean reversal,
        LocalDate reversedOn,
        boolean paidOut)
        implements Serializable {

    /** Own money that the tax bureau told of, that still stands and still lies in the account. */
    public boolean isRefundable() {
        return item == ContributionItem.INDIVIDUAL
                && origin == Origin.TAX
                && !reversal
                && reversedOn == null
                && !paidOut;
    }

    /** Which file told of it. */
    public enum Origin {
        TAX,
        HISTORY,
        SPONSORSHIP,
        /** What the provincial system has settled. */
        PROVINCE
    }
}
