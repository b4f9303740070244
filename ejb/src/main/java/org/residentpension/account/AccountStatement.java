package org.residentpension.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.Money;

/** All entries of an account in the order of posting; every sum is a fold over them. */
public record AccountStatement(long personId, LocalDate openedOn, List<AccountEntry> entries) implements Serializable {

    public AccountStatement {
        entries = List.copyOf(entries);
    }

    public Money balance() {
        return entries.stream().map(AccountEntry::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What came in and what was taken back of it; not what a settlement paid out (R-TRM-3). */
    public List<AccountEntry> paidIn() {
        return entries.stream().filter(entry -> !entry.payout()).toList();
    }

    /** The entries one under the other, each with the balance it leads to and its counterpart if it was reversed. */
    public List<AccountLine> lines() {
        Map<Long, Integer> numbers = new HashMap<>();
        Map<Long, Integer> reversedBy = new HashMap<>();
        for (AccountEntry entry : entries) {
            numbers.put(entry.id(), numbers.size() + 1);
            if (entry.reversalOf() != null) {
                reversedBy.put(entry.reversalOf(), numbers.get(entry.id()));
            }
        }
        List<AccountLine> lines = new ArrayList<>(entries.size());
        Money balance = Money.ZERO;
        for (AccountEntry entry : entries) {
            balance = balance.plus(entry.amount());
            lines.add(new AccountLine(
                    numbers.get(entry.id()),
                    entry,
                    numbers.get(entry.reversalOf()),
                    reversedBy.get(entry.id()),
                    balance));
        }
        return lines;
    }

    /** Only sources that have entries, in the order of the enum. */
    public Map<AccountSource, Money> bySource() {
        Map<AccountSource, Money> sums = new EnumMap<>(AccountSource.class);
        entries.forEach(entry -> sums.merge(entry.source(), entry.amount(), Money::plus));
        return sums;
    }
}
