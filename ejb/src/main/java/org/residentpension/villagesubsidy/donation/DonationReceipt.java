package org.residentpension.villagesubsidy.donation;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/** What the tax bureau tells about the payment of a donation, which is paid whole or not at all. */
public record DonationReceipt(String receiptNo, Money amount, LocalDate paidOn) {

    public DonationReceipt {
        receiptNo = receiptNo.strip();
    }
}
