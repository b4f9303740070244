package org.residentpension.villagesubsidy.donation;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.AmountInWords;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.line.RosterDigest;

/**
 * 捐赠资助缴费通知单: what is to be paid for a donation, by whom and for whom (workflows.md §5). It names the donor.
 *
 * @param collective who pays out of its fund; null for a direct donation, which the donor pays
 * @param shares in the order in which the donor named them
 * @param issuedBy name of who issued it
 */
public record DonationNotice(Donation donation, String collective, List<ShareRow> shares, String issuedBy) {

    public String noticeNo() {
        return donation.noticeNo();
    }

    /** The check code: without it a number could be guessed. */
    public String hash() {
        RosterDigest digest = new RosterDigest();
        for (int i = 0; i < shares.size(); i++) {
            digest.add(i + 1, shares.get(i).personId(), shares.get(i).amount());
        }
        return RosterDigest.shown(digest.totals().digest());
    }

    public String payer() {
        return collective == null ? donation.donorName() : collective;
    }

    public Money amount() {
        return donation.noticeAmount();
    }

    public String amountInWords() {
        return AmountInWords.of(amount());
    }

    public int persons() {
        return shares.size();
    }

    public LocalDate issuedOn() {
        return donation.noticedAt().toLocalDate();
    }

    /** Nothing before it is paid, all of it afterwards. */
    public Money received() {
        return donation.paidOn() == null ? Money.ZERO : amount();
    }
}
