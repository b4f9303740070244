package org.residentpension.account;

import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

/**
 * An entry that is to be posted.
 *
 * @param split the same money by level of government if it is matching, else zero
 * @param reversalOf the posted entry that it reverses, or null
 */
public record NewEntry(
        long person,
        int year,
        AccountSource source,
        Money amount,
        MatchingSplit split,
        LocalDate on,
        Long reversalOf) {}
