package org.residentpension.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.Money;

/** All entries of an account in the order of posting; every sum is a fold over them. */
public record AccountStatement(long personId, LocalDate openedOn, List<AccountEntry> entries) {

    public AccountStatement {
        entries = List.copyOf(entries);
    }

    public Money balance() {
        return entries.stream().map(AccountEntry::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Only sources that have entries, in the order of the enum. */
    public Map<AccountSource, Money> bySource() {
        Map<AccountSource, Money> sums = new EnumMap<>(AccountSource.class);
        entries.forEach(entry -> sums.merge(entry.source(), entry.amount(), Money::plus));
        return sums;
    }
}
