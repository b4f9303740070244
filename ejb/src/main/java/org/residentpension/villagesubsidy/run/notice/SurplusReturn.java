package org.residentpension.villagesubsidy.run.notice;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * What the tax bureau gave back to the collective at once; a surplus may come back in several parts.
 *
 * @param voucherNo of the bank or of the book-keeping, under which the fund has it (F16)
 */
public record SurplusReturn(Money amount, String voucherNo, LocalDate on) implements Serializable {

    /** Whether it is told completely, lies not in the future and brings no more than is awaited. */
    boolean fits(Money awaited, LocalDate today) {
        return amount != null
                && amount.isPositive()
                && !amount.isMoreThan(awaited)
                && voucherNo != null
                && !voucherNo.isBlank()
                && on != null
                && !on.isAfter(today);
    }
}
