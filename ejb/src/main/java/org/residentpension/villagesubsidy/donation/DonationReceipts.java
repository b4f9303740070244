package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.villagesubsidy.run.notice.OtherReceipts;

/** A receipt by which a donation was paid pays no notice of a run as well. */
@ApplicationScoped
class DonationReceipts implements OtherReceipts {

    @Inject
    private DonationRepository donations;

    @Override
    public boolean isOnRecord(String receiptNo) {
        return donations.hasReceipt(receiptNo);
    }
}
