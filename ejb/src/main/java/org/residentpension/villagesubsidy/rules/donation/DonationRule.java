package org.residentpension.villagesubsidy.rules.donation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.villagesubsidy.rules.MoneyFacts;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.donation.DonationDecision.Result;

/** Registration of a donation by the law of its day: the smallest of all headrooms counts. */
public final class DonationRule {

    private DonationRule() {}

    /** @param year the current year, for which alone one may donate (R-DON-2) */
    public static DonationDecision assess(DonationFacts facts, int year, PolicyTimeline timeline) {
        LocalDate day = facts.registeredOn();
        SubsidyLaw law = SubsidyLaw.of(timeline, year, day);
        Money own = facts.money().ownOn(day, year);
        Optional<Money> headroom = headroom(facts, own, law, timeline.on(day).subsidy());
        if (headroom.isPresent() && facts.amount().isMoreThan(headroom.get())) {
            return new DonationDecision(Result.REFUSED, headroom);
        }
        boolean contributes = facts.money().hasContributionOn(day, year);
        return new DonationDecision(contributes ? Result.ACCEPTED : Result.WAITING, headroom);
    }

    private static Optional<Money> headroom(DonationFacts facts, Money own, SubsidyLaw law, SubsidyPolicy policy) {
        MoneyFacts money = facts.money();
        Money ofTheYear = money.committed().donation();
        Optional<Money> byCap = law.amounts().cap().headroomOfDonations(own, money.committed());
        Optional<Money> byYear = policy.donationYearCap().map(limit -> limit.minus(ofTheYear));
        Optional<Money> byLife =
                policy.donationLifetimeCap().map(limit -> limit.minus(ofTheYear).minus(facts.earlierDonations()));
        return Stream.of(byCap, byYear, byLife)
                .flatMap(Optional::stream)
                .reduce(Money::min)
                .map(smallest -> smallest.max(Money.ZERO));
    }
}
