package org.residentpension.contribution;

import java.time.LocalDate;
import org.residentpension.account.AccountSource;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

/** A posted entry of a person-year that no later entry has reversed. {@code recordKey}: the fact that it goes with. */
record StoredEntry(
        long id, int year, AccountSource source, LocalDate on, Money amount, MatchingSplit split, String recordKey) {}
