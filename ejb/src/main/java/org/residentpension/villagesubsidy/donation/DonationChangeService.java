package org.residentpension.villagesubsidy.donation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;

/**
 * What a collective holds for persons by name, changed before it is paid on: somebody is taken out who can get nothing any more, or a
 * notice is void (workflows.md §5). The money stays with the collective; what it is for is free again.
 */
@Stateless
public class DonationChangeService {

    @Inject
    private DonationRepository donations;

    @Inject
    private DonationDesk desk;

    /** Her share belongs to nobody by name any more; the others do not wait for her. */
    @Once
    @Requires(value = Right.DONATION_REGISTER, ofObject = true)
    public void takeOut(long id, int version, long personId, String why) {
        DonationDesk.Taken taken = desk.take(id, version, DonationAction.TAKE_OUT);
        String reason = desk.reason(taken, why);
        DonationShare share = donations.sharesOf(id).stream()
                .filter(each -> each.personId() == personId)
                .findFirst()
                .orElseThrow(() -> desk.refusal(taken.donation(), taken.action(), new DonationRefused(Reason.SHARE)));
        donations.takeOut(share, reason, taken.act());
        desk.record(taken, share.amount() + "; " + reason);
    }

    /** As long as nobody has paid it; somebody can be taken out then, and another notice issued. */
    @Once
    @Requires(value = Right.NOTICE_ISSUE, ofObject = true)
    public void voidNotice(long id, int version, String why) {
        DonationDesk.Taken taken = desk.take(id, version, DonationAction.VOID_NOTICE);
        String reason = desk.reason(taken, why);
        String number = taken.donation().noticeNo();
        donations.keepVoid(taken.donation(), reason, taken.act());
        taken.donation().voidNotice();
        desk.record(taken, number + "; " + reason);
    }
}
