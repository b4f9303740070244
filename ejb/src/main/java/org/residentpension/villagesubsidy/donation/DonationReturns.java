package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskSettled;
import org.residentpension.kernel.Act;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.fund.FundBooks;
import org.residentpension.villagesubsidy.fund.FundEntryKind;
import org.residentpension.villagesubsidy.fund.NewFundEntry;

/** A share that could not be posted is back: where a collective had paid it out of its fund, the fund has it again. */
@ApplicationScoped
class DonationReturns {

    @Inject
    private DonationRepository donations;

    @Inject
    private FundBooks funds;

    @Inject
    private BusinessClock clock;

    void settled(@Observes TaskSettled task) {
        if (task.type() == Task.Type.DONATION_REFUND) {
            donations.shareOfTask(task.taskId()).ifPresent(share -> giveBack(share, task.staffId()));
        }
    }

    private void giveBack(DonationShare share, long staffId) {
        Donation donation = donations.byId(share.donationId()).orElseThrow();
        if (!donation.isDirect()) {
            NewFundEntry back = NewFundEntry.in(
                            FundEntryKind.DONATION_RETURNED, share.amount(), clock.today(), donation.receiptNo())
                    .of(donation.id())
                    .noted(donation.donorName());
            funds.book(donation.collectiveId(), back, new Act(staffId, clock.now()));
        }
    }
}
