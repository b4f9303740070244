package org.residentpension.villagesubsidy.donation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;
import org.residentpension.villagesubsidy.run.notice.TaxReceipt;

/** The notice of a donation on paper, and for the tax bureau, at whose window it is paid (S2-46, workflows.md §5). */
@Stateless
public class DonationNoticeService {

    @Inject
    private DonationRepository donations;

    @Inject
    private DonationNotices notices;

    @Inject
    private DonationReceiptWork receipts;

    @Inject
    private DonationDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** Throws {@link DonationRefused} for a donation without one. */
    @Requires(value = Right.FUND_READ, ofObject = true)
    public DonationNotice ofDonation(long id) {
        Donation donation = donations.byId(id).orElse(null);
        guard.assertMay(Right.FUND_READ, DonationDesk.subject(id), donation == null ? null : donation.divisionCode());
        return notice(donation);
    }

    /**
     * Unknown ones and those of other counties look alike; whoever does not know the check code has no such paper.
     *
     * @param hash the check code printed on the notice
     */
    @Requires(value = Right.RECEIPT_RECORD, ofObject = true)
    public DonationNotice open(String noticeNo, String hash) {
        DonationNotice notice = named(noticeNo, hash, "NOTICE_VIEW");
        Donation donation = notice.donation();
        audit.done(caller.line("NOTICE_VIEW").about(DonationDesk.subject(donation.id()), donation.divisionCode()));
        return notice;
    }

    /**
     * The bureau's own system tells that the donation was paid, whole: a receipt that rejects somebody or leaves somebody out is refused.
     *
     * @return false if exactly this receipt was told before and nothing changes (R-IDEM)
     */
    @Requires(value = Right.RECEIPT_RECORD, ofObject = true)
    public boolean deliver(String noticeNo, String hash, TaxReceipt told) {
        // the bureau has no screen that could be stale: whatever stands when it is its turn, it acts upon; so it waits
        // before it looks at the notice, which may be made void in this moment
        donations.idOf(noticeNo).ifPresent(donations::locked);
        DonationNotice notice = named(noticeNo, hash, "DONATION_" + DonationAction.RECORD_PAYMENT);
        Donation donation = notice.donation();
        DonationReceipt receipt = new DonationReceipt(told.receiptNo(), told.amount(), told.paidOn());
        switch (receipts.known(donation, receipt)) {
            case SAME -> {
                return false;
            }
            case OTHER ->
                throw desk.refusal(
                        donation,
                        DonationAction.RECORD_PAYMENT,
                        new DonationRefused(Reason.RECEIPT, receipt.receiptNo()));
            case NEW -> {}
        }
        DonationDesk.Taken taken = desk.take(donation.id(), donation.version(), DonationAction.RECORD_PAYMENT);
        if (!isWhole(notice, told)) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.WHOLE));
        }
        receipts.pay(taken, receipt);
        return true;
    }

    private static boolean isWhole(DonationNotice notice, TaxReceipt told) {
        Set<Integer> all = IntStream.rangeClosed(1, notice.persons()).boxed().collect(Collectors.toSet());
        boolean named = told.covered().size() == all.size() && all.equals(Set.copyOf(told.covered()));
        return told.rejected().isEmpty() && (told.covered().isEmpty() || named);
    }

    private DonationNotice named(String noticeNo, String hash, String event) {
        Donation donation = donations.byNotice(noticeNo).orElse(null);
        String subject = donation == null ? "rp_donation" : DonationDesk.subject(donation.id());
        guard.assertMay(Right.RECEIPT_RECORD, subject, donation == null ? null : donation.divisionCode());
        caller.attempts(event, subject, donation.divisionCode());
        DonationNotice notice = notice(donation);
        if (!notice.hash().equalsIgnoreCase(hash.strip())) {
            throw new DonationRefused(Reason.HASH);
        }
        return notice;
    }

    private DonationNotice notice(Donation donation) {
        if (donation.noticeNo() == null) {
            throw new DonationRefused(Reason.STATE);
        }
        return notices.of(donation, reach.seesFullIdNumbersIn(donation.divisionCode()));
    }
}
