package org.residentpension.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * One posted entry as it is read: never changed, at most reversed by a later one. The shares are zero unless matching.
 *
 * @param payout whether it took money out when the account was settled (R-TRM-3): what was paid in for the year stays what it was
 */
public record AccountEntry(
        long id,
        LocalDate enteredOn,
        int year,
        AccountSource source,
        Money amount,
        Money central,
        Money provincial,
        Money municipal,
        Money county,
        Long reversalOf,
        boolean payout)
        implements Serializable {}
