package org.residentpension.villagesubsidy.rules.receipt;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * One row of the bureau's file that is sound in itself and names a notice that we know.
 *
 * @param person null for a row about the payment as a whole, without detail
 * @param amount never negative, also where the person is rejected
 * @param rejected 退回: the bureau does not take this person's line
 */
public record ToldRow(
        int number, String noticeNo, String receiptNo, Long person, Money amount, LocalDate paidOn, boolean rejected) {}
