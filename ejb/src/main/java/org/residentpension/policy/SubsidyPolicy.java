package org.residentpension.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.policy.subsidy.AmendDeadlineBasis;
import org.residentpension.policy.subsidy.CapMode;
import org.residentpension.policy.subsidy.CutoffBasis;
import org.residentpension.policy.subsidy.ExtractSource;
import org.residentpension.policy.subsidy.GuardMode;
import org.residentpension.policy.subsidy.LumpSumExclusion;
import org.residentpension.policy.subsidy.Majority;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.policy.subsidy.PartialPosting;
import org.residentpension.policy.subsidy.Quorum;
import org.residentpension.policy.subsidy.SponsoredCutoffBasis;

/** What a {@link Policy} says about the collective subsidy and about donations; days are asked for the year subsidised. */
public final class SubsidyPolicy {

    private final Policy policy;

    SubsidyPolicy(Policy policy) {
        this.policy = policy;
    }

    /** The last day of payments that count (R-ELG-6). */
    public LocalDate cutoff(int year) {
        return policy.dayIn("subsidy/cutoff", year);
    }

    public CutoffBasis cutoffBasis() {
        return CutoffBasis.valueOf(choice("subsidy/cutoff-basis"));
    }

    public SponsoredCutoffBasis sponsoredCutoffBasis() {
        return SponsoredCutoffBasis.valueOf(choice("subsidy/sponsored-cutoff-basis"));
    }

    public LocalDate membershipAsOf(int year) {
        return policy.dayIn("subsidy/membership-as-of", year);
    }

    public LocalDate groupAsOf(int year) {
        return policy.dayIn("subsidy/group-as-of", year);
    }

    /** The day whose tier table gives the cap; it may lie outside the year, the table never does (R-CAP-2). */
    public LocalDate capAsOf(int year) {
        return policy.dayIn("subsidy/cap-as-of", year);
    }

    public LocalDate extractOn(int year) {
        return policy.dayIn("subsidy/extract-on", year);
    }

    /** From the day after it an extract needs the county leader's reason (R-RUN-1). */
    public LocalDate extractDeadline(int year) {
        return policy.dayIn("subsidy/extract-deadline", year);
    }

    /** Whose contribution details a run is extracted from (S2-39). */
    public ExtractSource extractSource() {
        return ExtractSource.valueOf(choice("subsidy/extract-source"));
    }

    public LumpSumExclusion lumpSumExclusion() {
        return LumpSumExclusion.valueOf(choice("subsidy/lump-sum-exclusion"));
    }

    public boolean multiCollective() {
        return policy.bool("subsidy/multi-collective");
    }

    public CapMode capMode() {
        return CapMode.valueOf(choice("subsidy/cap-mode"));
    }

    public GuardMode guardMode() {
        return GuardMode.valueOf(choice("subsidy/guard-mode"));
    }

    /** Percent of the own contribution; read only with {@link GuardMode#RATIO}. */
    public BigDecimal guardRatio() {
        return policy.percent("subsidy/guard-ratio");
    }

    public boolean guardExemptSpecialBase() {
        return policy.bool("subsidy/guard-exempt-special-base");
    }

    public AmendDeadlineBasis amendDeadlineBasis() {
        return AmendDeadlineBasis.valueOf(choice("subsidy/amend-deadline-basis"));
    }

    /** The last day for an amendment that is to hold in that year; it lies in the year before (R-SCH-4). */
    public LocalDate amendUntil(int forYear) {
        return policy.dayIn("subsidy/amend-until", forYear - 1);
    }

    /** The last day of the year for notices, their due day and supplementary runs (R-NOT-4). */
    public LocalDate noticeUntil(int year) {
        return policy.dayIn("subsidy/notice-until", year);
    }

    public boolean fiscalTransferAllowed() {
        return policy.bool("subsidy/fiscal-transfer-allowed");
    }

    /** Whether each deliberation and the disclosure need a file that proves them before a scheme is submitted (R-SCH-2). */
    public boolean evidenceFiles() {
        return policy.bool("subsidy/evidence-files");
    }

    /**
     * Whether villages may set an amount in this way (R-INC).
     *
     * @param kind as the law spells it, e.g. {@code group-flat}
     */
    public boolean isComponentAllowed(String kind) {
        return policy.bool("subsidy/component/" + kind);
    }

    public Quorum quorum(MeetingType type) {
        String prefix = "subsidy/quorum/" + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/";
        return new Quorum(
                policy.limit(prefix + "present", Majority.class),
                policy.limit(prefix + "households", Majority.class),
                policy.limit(prefix + "favour-of-present", Majority.class),
                policy.limit(prefix + "favour-of-eligible", Majority.class),
                policy.limit(prefix + "notice-days", Integer.class));
    }

    public int publicityDays() {
        return policy.value("subsidy/publicity-days", Integer.class);
    }

    public int republishDays() {
        return policy.value("subsidy/republish-days", Integer.class);
    }

    public int resultDisclosureDays() {
        return policy.value("subsidy/result-disclosure-days", Integer.class);
    }

    public int noticeDueDays() {
        return policy.value("subsidy/notice-due-days", Integer.class);
    }

    public PartialPosting partialPosting() {
        return PartialPosting.valueOf(choice("subsidy/partial-posting"));
    }

    public boolean checkFundBalance() {
        return policy.bool("subsidy/check-fund-balance");
    }

    /** How many percent the total of a run may lie above or below last year's, where the county sets a bound. */
    public Optional<BigDecimal> yearBand() {
        return policy.limit("subsidy/year-band", BigDecimal.class);
    }

    /** The largest sum of donations of a person-year, where the region sets one (R-DON-4). */
    public Optional<Money> donationYearCap() {
        return policy.limit("donation/year-cap", Money.class);
    }

    /** The largest sum of donations that a person may ever receive, where the region sets one. */
    public Optional<Money> donationLifetimeCap() {
        return policy.limit("donation/lifetime-cap", Money.class);
    }

    private String choice(String parameter) {
        return policy.value(parameter, String.class);
    }
}
