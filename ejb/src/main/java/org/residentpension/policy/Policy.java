package org.residentpension.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.LeapRule;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.kernel.WorkCalendar;

/**
 * What the law of a county says on a day, as typed answers. Every answer throws {@link MissingPolicyException}, which names
 * parameter, division and day, when the law has no value for that day.
 */
public final class Policy {

    private final DivisionCode county;
    private final LocalDate day;
    private final PolicyPeriod period;

    Policy(DivisionCode county, LocalDate day, PolicyPeriod period) {
        this.county = county;
        this.day = day;
        this.period = period;
    }

    public DivisionCode county() {
        return county;
    }

    public LocalDate day() {
        return day;
    }

    public TierTable tierTable() {
        if (!hasTierTable()) {
            throw new MissingPolicyException("tier", county, day);
        }
        return period.tierTable();
    }

    /** False for the years before the region's tiers are recorded. */
    public boolean hasTierTable() {
        return !period.tierTable().isEmpty();
    }

    public Money matchingFor(Money yearlySum) {
        return tierTable().matchingFor(yearlySum);
    }

    public Money topTier() {
        return tierTable().topTier();
    }

    /** The last day on which a payment for that year earns matching subsidy (R-MAT-1). */
    public LocalDate periodEnd(int year) {
        return dayIn("contribution/period-end", year);
    }

    public LocalDate topUpUntil(int year) {
        return dayIn("contribution/top-up-until", year);
    }

    public TopUpMatching topUpMatching() {
        return TopUpMatching.valueOf(value("contribution/top-up-matching", String.class));
    }

    /** Groups that may use a special-only tier; where nothing is said, the sponsored ones (R-TIER-1). */
    public Set<SpecialGroup> specialTierGroups() {
        String parameter = "contribution/special-tier-groups";
        return period.value(parameter) == null ? sponsoredGroups() : groups(parameter);
    }

    public Set<SpecialGroup> sponsoredGroups() {
        return groups("sponsorship/groups");
    }

    public Money sponsoredAmount() {
        return value("sponsorship/amount", Money.class);
    }

    public MatchingShares matchingShares() {
        return new MatchingShares(
                percent("matching-share/central"),
                percent("matching-share/provincial"),
                percent("matching-share/municipal"));
    }

    public boolean countSponsoredPersons() {
        return bool("campaign/count-sponsored-persons");
    }

    public boolean countSponsored() {
        return bool("campaign/count-sponsored");
    }

    public boolean countBackPayment() {
        return bool("campaign/count-back-payment");
    }

    public boolean countSponsoredTopUp() {
        return bool("campaign/count-sponsored-top-up");
    }

    public int minimumAge() {
        return value("enrollment/minimum-age", Integer.class);
    }

    public int pensionAge() {
        return value("enrollment/pension-age", Integer.class);
    }

    /** Months of contributions without which no benefit is granted (R-BEN-1). */
    public int benefitMinimumMonths() {
        return value("benefit/minimum-months", Integer.class);
    }

    /** By how many months an account is divided for its pension (R-BEN-2). */
    public int accountMonths() {
        return value("benefit/account-months", Integer.class);
    }

    public boolean lateEntryAllowed() {
        return bool("enrollment/late-entry-allowed");
    }

    public int informWorkingDays() {
        return value("enrollment/inform-working-days", Integer.class);
    }

    public LeapRule leapRule() {
        return LeapRule.valueOf(value("general/leap-rule", String.class));
    }

    public boolean shiftDeadlineToWorkday() {
        return bool("general/shift-deadline-to-workday");
    }

    public ImportMode importMode() {
        return ImportMode.valueOf(value("exchange/import-mode", String.class));
    }

    /** What the provincial system calls the collective subsidy among the items of a contribution. */
    public String collectiveItemCode() {
        return value("exchange/collective-item-code", String.class);
    }

    /** The same for what donors give, which its reports count among the collective subsidy (Q9). */
    public String donationItemCode() {
        return value("exchange/donation-item-code", String.class);
    }

    /** Holidays and make-up days that had been published by that day; other weeks run from Monday to Friday. */
    public WorkCalendar workCalendar() {
        return period.calendar();
    }

    /** What the same law says about the collective subsidy. */
    public SubsidyPolicy subsidy() {
        return new SubsidyPolicy(this);
    }

    LocalDate dayIn(String parameter, int year) {
        return value(parameter, YearlyDay.class).in(year);
    }

    BigDecimal percent(String parameter) {
        return value(parameter, BigDecimal.class);
    }

    boolean bool(String parameter) {
        return value(parameter, Boolean.class);
    }

    @SuppressWarnings("unchecked") // a value with the unit "groups" is read as a set of groups and nothing else
    private Set<SpecialGroup> groups(String parameter) {
        return value(parameter, Set.class);
    }

    /** Empty where the law sets no such limit, by saying nothing or by saying "none". */
    <T> Optional<T> limit(String parameter, Class<T> type) {
        Object value = period.value(parameter);
        return value == null || value.equals(PolicyUnit.NONE) ? Optional.empty() : Optional.of(type.cast(value));
    }

    <T> T value(String parameter, Class<T> type) {
        Object value = period.value(parameter);
        if (value == null) {
            throw new MissingPolicyException(parameter, county, day);
        }
        return type.cast(value);
    }
}
