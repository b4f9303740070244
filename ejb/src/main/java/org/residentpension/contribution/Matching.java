package org.residentpension.contribution;

import java.io.Serializable;
import org.residentpension.account.AccountEntry;
import org.residentpension.kernel.Money;

/** Matching money by level of government. {@code unsplit} came from an earlier system that kept no split. */
public record Matching(Money central, Money provincial, Money municipal, Money county, Money unsplit)
        implements Serializable {

    static final Matching NONE = new Matching(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static Matching of(AccountEntry entry) {
        Money split =
                entry.central().plus(entry.provincial()).plus(entry.municipal()).plus(entry.county());
        return new Matching(
                entry.central(),
                entry.provincial(),
                entry.municipal(),
                entry.county(),
                entry.amount().minus(split));
    }

    Matching plus(Matching other) {
        return new Matching(
                central.plus(other.central),
                provincial.plus(other.provincial),
                municipal.plus(other.municipal),
                county.plus(other.county),
                unsplit.plus(other.unsplit));
    }

    public Money total() {
        return central.plus(provincial).plus(municipal).plus(county).plus(unsplit);
    }
}
