package org.residentpension.villagesubsidy.donation;

import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Money;

/**
 * A donation with everything that its page shows.
 *
 * @param donorNumber whole or masked as the caller's role allows; null where the donor gave none
 * @param collective name of who holds the money; null for a direct donation
 * @param actions what the caller may do now
 */
public record DonationFile(
        Donation donation,
        String donorNumber,
        String collective,
        List<ShareRow> shares,
        List<DonationStep> steps,
        Set<DonationAction> actions) {

    public Money named() {
        return shares.stream().map(ShareRow::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What belongs to nobody by name and stays with the fund. */
    public Money rest() {
        return donation.amount().minus(named());
    }

    public boolean isReady() {
        return !shares.isEmpty()
                && shares.stream()
                        .allMatch(share ->
                                share.verdict() == null || share.verdict().isReady());
    }

    /** What has to happen next; null when nothing has. */
    public DonationAction next() {
        return switch (donation.state()) {
            case REGISTERED -> donation.isDirect() ? DonationAction.ISSUE_NOTICE : DonationAction.RECEIVE;
            case FUNDS_RECEIVED -> shares.isEmpty() ? null : DonationAction.ISSUE_NOTICE;
            case NOTICE_ISSUED -> DonationAction.RECORD_PAYMENT;
            case POSTED, CANCELLED -> null;
        };
    }
}
