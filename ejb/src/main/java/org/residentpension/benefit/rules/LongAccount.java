package org.residentpension.benefit.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.Money;
import org.residentpension.policy.Policy;

/**
 * 长远账 (S1-58, S2-64): what a subsidy adds to account and pension if every year up to the pension age goes on like this one. Without
 * interest, whose future rates nobody knows; what was in the account before and the base pension are the same either way and left
 * out. Amounts in yuan.
 *
 * @param pensionAge completed years at which the benefit begins
 * @param lastYear in which that age is attained, the last one that is paid for
 * @param years from the year of the subsidy to the last one, both included
 * @param once what the subsidy of this year has that later ones have not
 * @param without what the years come to in the account without the subsidy
 * @param with the same with the subsidy
 */
public record LongAccount(
        int pensionAge, int lastYear, int years, int months, Yearly yearly, Money once, Side without, Side with)
        implements Serializable {

    /** One year like every other: the tier that is paid or sponsored, the government's matching subsidy, the collective's subsidy. */
    public record Yearly(Money tier, Money matching, Money subsidy) implements Serializable {

        public Money without() {
            return tier.plus(matching);
        }

        public Money with() {
            return without().plus(subsidy);
        }
    }

    /** What is in the account in the end, and what it gives a month (R-BEN-2). */
    public record Side(Money account, Money pension) implements Serializable {}

    /**
     * @param tier of the year, own and sponsored money together (R-TIER-2)
     * @param subsidy of the year
     * @param again what of it comes in every later year too, not more than the subsidy
     * @param policy the law of the year of the subsidy
     * @return empty for who reached the pension age in an earlier year
     */
    public static Optional<LongAccount> of(
            int year, LocalDate birthDate, Money tier, Money subsidy, Money again, Policy policy) {
        int age = policy.pensionAge();
        int lastYear = Age.attainedOn(age, birthDate, policy.leapRule()).getYear();
        int years = lastYear - year + 1;
        if (years < 1) {
            return Optional.empty();
        }
        Yearly yearly = new Yearly(tier, policy.matchingFor(tier), again);
        Money once = subsidy.minus(again);
        return Optional.of(new LongAccount(
                age,
                lastYear,
                years,
                policy.accountMonths(),
                yearly,
                once,
                side(yearly.without().times(years), policy),
                side(yearly.with().times(years).plus(once), policy)));
    }

    private static Side side(Money account, Policy policy) {
        return new Side(account, BenefitRule.accountPension(account, policy));
    }

    /** What the subsidies of all the years come to. */
    public Money moreInAccount() {
        return with.account().minus(without.account());
    }

    /** A month, from the pension age on; the difference of two amounts as they would be paid. */
    public Money moreAMonth() {
        return with.pension().minus(without.pension());
    }
}
