package org.residentpension.contribution;

import java.io.Serializable;
import java.util.List;
import org.residentpension.account.AccountEntry;
import org.residentpension.account.AccountSource;
import org.residentpension.kernel.Money;

/**
 * What came into a person's account for one contribution year, and the records it came from (F7). A settlement pays the account
 * out and leaves these sums as they were.
 *
 * @param sponsorship what the county confirmed for the year, or null
 */
public record ContributionYear(
        int year, List<AccountEntry> entries, List<ContributionRecord> records, Sponsorship sponsorship)
        implements Serializable {

    public Money own() {
        return sum(AccountSource.INDIVIDUAL);
    }

    public Money sponsored() {
        return sum(AccountSource.SPONSORED);
    }

    public Money collective() {
        return sum(AccountSource.COLLECTIVE).plus(sum(AccountSource.DONATION));
    }

    public Matching matching() {
        return entries.stream()
                .filter(entry -> entry.source() == AccountSource.MATCHING)
                .map(Matching::of)
                .reduce(Matching.NONE, Matching::plus);
    }

    public Money total() {
        return entries.stream().map(AccountEntry::amount).reduce(Money.ZERO, Money::plus);
    }

    private Money sum(AccountSource source) {
        return entries.stream()
                .filter(entry -> entry.source() == source)
                .map(AccountEntry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
