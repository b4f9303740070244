package org.residentpension.villagesubsidy.rules.receipt;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * One row of the bureau's file that is sound in itself and names a notice that we know.
 *
 * @param noticeNo as the file writes it, until the notice is found and the row is {@link #about} it
 * @param person null for a row about the payment as a whole, without detail
 * @param amount never negative, also where the person is rejected
 * @param rejected 退回: the bureau does not take this person's line
 */
public record ToldRow(
        int number, String noticeNo, String receiptNo, Long person, Money amount, LocalDate paidOn, boolean rejected) {

    /** The same with the number of the notice as it is on record: in other letters it would be another notice to whoever compares rows. */
    public ToldRow about(String noticeNo) {
        return new ToldRow(number, noticeNo, receiptNo, person, amount, paidOn, rejected);
    }
}
