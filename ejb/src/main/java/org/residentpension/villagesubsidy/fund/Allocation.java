package org.residentpension.villagesubsidy.fund;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * What a collective has set aside of its own money.
 *
 * @param voucherNo of the bank or of the accounts office
 * @param note of which income and by which resolution, in plain words
 */
public record Allocation(Money amount, LocalDate on, String voucherNo, String note) {}
