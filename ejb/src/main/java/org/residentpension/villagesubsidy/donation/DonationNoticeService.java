package org.residentpension.villagesubsidy.donation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;

/** The notice of a donation on paper, and for the tax bureau, at whose window it is paid (S2-46, workflows.md §5). */
@Stateless
public class DonationNoticeService {

    @Inject
    private DonationRepository donations;

    @Inject
    private CollectiveRepository collectives;

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
        Donation donation = donations.byNotice(noticeNo).orElse(null);
        String subject = donation == null ? "rp_donation" : DonationDesk.subject(donation.id());
        guard.assertMay(Right.RECEIPT_RECORD, subject, donation == null ? null : donation.divisionCode());
        caller.attempts("NOTICE_VIEW", subject, donation.divisionCode());
        DonationNotice notice = notice(donation);
        if (!notice.hash().equalsIgnoreCase(hash.strip())) {
            throw new DonationRefused(Reason.HASH);
        }
        audit.done(caller.line("NOTICE_VIEW").about(subject, donation.divisionCode()));
        return notice;
    }

    private DonationNotice notice(Donation donation) {
        if (donation.noticeNo() == null) {
            throw new DonationRefused(Reason.STATE);
        }
        return new DonationNotice(
                donation,
                donation.isDirect()
                        ? null
                        : collectives
                                .byId(donation.collectiveId())
                                .map(Collective::legalName)
                                .orElseThrow(),
                donations.rowsOf(donation.id(), reach.seesFullIdNumbersIn(donation.divisionCode())),
                donations.issuerOf(donation.id()));
    }
}
