package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import org.residentpension.kernel.CalendarYear;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.policy.Policy;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.policy.TierTable;
import org.residentpension.policy.subsidy.LumpSumExclusion;

/**
 * The county's law for the subsidies of one year, read once for all lines of a run.
 *
 * @param lumpSumExcludesPerson a lump-sum back-payment excludes its payer for the year (R-ELG-7)
 * @param severalCollectives may subsidise one person (R-ELG-9)
 * @param tiers the tier table of the year as of the cap's day
 * @param lowestTier lowest ordinary tier
 */
public record SubsidyLaw(
        DivisionCode county,
        int year,
        LocalDate membershipAsOf,
        boolean lumpSumExcludesPerson,
        boolean severalCollectives,
        AmountLaw amounts,
        TierTable tiers,
        Money lowestTier,
        Money sponsoredAmount) {

    /** @param day whose law applies: of the extract for a run, of the submission for a scheme, of the registration for a donation */
    public static SubsidyLaw of(PolicyTimeline timeline, int year, LocalDate day) {
        Policy policy = timeline.on(day);
        SubsidyPolicy subsidy = policy.subsidy();
        TierTable tiers = timeline.on(tiersAsOf(subsidy, year)).tierTable();
        return new SubsidyLaw(
                policy.county(),
                year,
                subsidy.membershipAsOf(year),
                subsidy.lumpSumExclusion() == LumpSumExclusion.PERSON_YEAR,
                subsidy.multiCollective(),
                amounts(subsidy, year, tiers),
                tiers,
                tiers.lowestTier(),
                policy.sponsoredAmount());
    }

    private static AmountLaw amounts(SubsidyPolicy policy, int year, TierTable tiers) {
        return new AmountLaw(
                new Cutoff(policy.cutoff(year), policy.cutoffBasis(), policy.sponsoredCutoffBasis()),
                policy.groupAsOf(year),
                new Cap(policy.capMode(), tiers.topTier()),
                new Guard(policy.guardMode(), policy.guardRatio(), policy.guardExemptSpecialBase()));
    }

    /** The day whose tier table holds for the year: the cap is that of the table of the year, whatever day a region names (R-CAP-2). */
    public static LocalDate tiersAsOf(SubsidyPolicy subsidy, int year) {
        return CalendarYear.nearest(year, subsidy.capAsOf(year));
    }
}
