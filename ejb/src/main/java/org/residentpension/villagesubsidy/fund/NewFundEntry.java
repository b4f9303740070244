package org.residentpension.villagesubsidy.fund;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * An entry as somebody wants it booked.
 *
 * @param amount negative for what leaves the fund
 * @param noticeNo null for what came in otherwise
 * @param donationId null for what is no donation
 * @param reversalOf the entry that it takes back, or null
 */
public record NewFundEntry(
        FundEntryKind kind,
        Money amount,
        LocalDate on,
        String voucherNo,
        String noticeNo,
        Long donationId,
        Long reversalOf,
        String note) {

    public static NewFundEntry in(FundEntryKind kind, Money amount, LocalDate on, String voucherNo) {
        return new NewFundEntry(kind, amount, on, voucherNo, null, null, null, null);
    }

    public static NewFundEntry paid(Money amount, LocalDate on, String receiptNo, String noticeNo) {
        return new NewFundEntry(FundEntryKind.NOTICE_PAID, amount.negated(), on, receiptNo, noticeNo, null, null, null);
    }

    public NewFundEntry of(long donation) {
        return new NewFundEntry(kind, amount, on, voucherNo, noticeNo, donation, reversalOf, note);
    }

    public NewFundEntry noted(String text) {
        return new NewFundEntry(kind, amount, on, voucherNo, noticeNo, donationId, reversalOf, text);
    }
}
