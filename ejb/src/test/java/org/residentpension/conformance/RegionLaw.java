package org.residentpension.conformance;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyEntry;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.policy.PolicyUnit;

/** A region of the fixtures, with what the case replaces, written as lines of the law of its county. */
public final class RegionLaw {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate UNIFIED_SCHEME = LocalDate.of(2014, 2, 21);
    private static final List<String> LEVELS = List.of("central", "provincial", "municipal", "county");

    private record Named(String parameter, PolicyUnit unit) {}

    private static final Map<String, Named> NAMES = Map.ofEntries(
            Map.entry("leapRule", new Named("general/leap-rule", PolicyUnit.CHOICE)),
            Map.entry("shiftDeadlineToWorkday", new Named("general/shift-deadline-to-workday", PolicyUnit.BOOLEAN)),
            Map.entry("sponsoredGroups", new Named("sponsorship/groups", PolicyUnit.GROUPS)),
            Map.entry("specialTierGroups", new Named("contribution/special-tier-groups", PolicyUnit.GROUPS)),
            Map.entry("sponsoredAmount", new Named("sponsorship/amount", PolicyUnit.CNY_PER_YEAR)),
            Map.entry("topUpMatching", new Named("contribution/top-up-matching", PolicyUnit.CHOICE)),
            Map.entry("periodEnd", new Named("contribution/period-end", PolicyUnit.MONTH_DAY)),
            Map.entry("topUpUntil", new Named("contribution/top-up-until", PolicyUnit.MONTH_DAY)),
            Map.entry("countSponsoredPersons", new Named("campaign/count-sponsored-persons", PolicyUnit.BOOLEAN)),
            Map.entry("countSponsored", new Named("campaign/count-sponsored", PolicyUnit.BOOLEAN)),
            Map.entry("countBackPayment", new Named("campaign/count-back-payment", PolicyUnit.BOOLEAN)),
            Map.entry("countSponsoredTopUp", new Named("campaign/count-sponsored-top-up", PolicyUnit.BOOLEAN)),
            Map.entry("lateEntryAllowed", new Named("enrollment/late-entry-allowed", PolicyUnit.BOOLEAN)),
            Map.entry("cutoff", new Named("subsidy/cutoff", PolicyUnit.MONTH_DAY)),
            Map.entry("cutoffBasis", new Named("subsidy/cutoff-basis", PolicyUnit.CHOICE)),
            Map.entry("sponsoredCutoffBasis", new Named("subsidy/sponsored-cutoff-basis", PolicyUnit.CHOICE)),
            Map.entry("membershipAsOf", new Named("subsidy/membership-as-of", PolicyUnit.MONTH_DAY)),
            Map.entry("groupAsOf", new Named("subsidy/group-as-of", PolicyUnit.MONTH_DAY)),
            Map.entry("capAsOf", new Named("subsidy/cap-as-of", PolicyUnit.MONTH_DAY)),
            Map.entry("extractOn", new Named("subsidy/extract-on", PolicyUnit.MONTH_DAY)),
            Map.entry("extractSource", new Named("subsidy/extract-source", PolicyUnit.CHOICE)),
            Map.entry("extractDeadline", new Named("subsidy/extract-deadline", PolicyUnit.MONTH_DAY)),
            Map.entry("lumpSumExclusion", new Named("subsidy/lump-sum-exclusion", PolicyUnit.CHOICE)),
            Map.entry("multiCollective", new Named("subsidy/multi-collective", PolicyUnit.BOOLEAN)),
            Map.entry("capMode", new Named("subsidy/cap-mode", PolicyUnit.CHOICE)),
            Map.entry("guardMode", new Named("subsidy/guard-mode", PolicyUnit.CHOICE)),
            Map.entry("guardRatio", new Named("subsidy/guard-ratio", PolicyUnit.PERCENT)),
            Map.entry("guardExemptSpecialBase", new Named("subsidy/guard-exempt-special-base", PolicyUnit.BOOLEAN)),
            Map.entry("amendDeadlineBasis", new Named("subsidy/amend-deadline-basis", PolicyUnit.CHOICE)),
            Map.entry("publicityDays", new Named("subsidy/publicity-days", PolicyUnit.DAYS)),
            Map.entry("republishDays", new Named("subsidy/republish-days", PolicyUnit.DAYS)),
            Map.entry("partialPosting", new Named("subsidy/partial-posting", PolicyUnit.CHOICE)),
            Map.entry("checkFundBalance", new Named("subsidy/check-fund-balance", PolicyUnit.BOOLEAN)),
            Map.entry("allowTierPercent", new Named("subsidy/component/tier-percent", PolicyUnit.BOOLEAN)),
            Map.entry("yearBand", new Named("subsidy/year-band", PolicyUnit.PERCENT)),
            Map.entry("donationYearCap", new Named("donation/year-cap", PolicyUnit.CNY_PER_YEAR)),
            Map.entry("donationLifetimeCap", new Named("donation/lifetime-cap", PolicyUnit.CNY)));

    /** What a case may replace beside the parameters of the law. */
    private static final Set<String> OTHER_PARAMETERS =
            Set.of("year", "homeVillage", "town", "matchingShares", "populationBands", "rateBands");

    /** A region may have no such limit, and a case may take one away. */
    private static final Set<String> LIMITS = Set.of("donationYearCap", "donationLifetimeCap", "yearBand");

    private static final List<PolicyLine> NATIONAL = national();

    private final Fixtures fixtures;
    private final Given given;
    private final Given region;
    private final Given replaced;
    private final int year;
    private final Map<String, PolicyLine> lines = new LinkedHashMap<>();

    public RegionLaw(Fixtures fixtures, Given given, String defaultRegion) {
        this(fixtures, given, defaultRegion, null);
    }

    /** {@code ofYear}: the year of the case where something else than its own field says it, e.g. the scheme; else null. */
    RegionLaw(Fixtures fixtures, Given given, String defaultRegion, Integer ofYear) {
        this.fixtures = fixtures;
        this.given = given;
        this.region = fixtures.region(given, defaultRegion);
        this.replaced = given.map("parameters");
        this.year = ofYear == null ? given.number("year", regionYear()) : ofYear;
        refuseUnknownParameters();
    }

    /** The contribution year of the case. */
    public int year() {
        return year;
    }

    public DivisionCode town() {
        return fixtures.division(replaced.text("town", region.text("town")));
    }

    public DivisionCode homeVillage() {
        return fixtures.division(replaced.text("homeVillage", region.text("homeVillage")));
    }

    /** The usual day of the extract in the year of the case. */
    LocalDate extractOn() {
        boolean stated = replaced.has("extractOn");
        LocalDate day = (stated ? replaced : region).date("extractOn");
        return (stated ? regionYear() : ownYear()) == year
                ? day
                : MonthDay.from(day).atYear(year);
    }

    /** As the case states it, else the region, else the defaults. */
    public String parameter(String name) {
        Given stated = replaced.has(name) ? replaced : region.has(name) ? region : fixtures.parameterDefaults();
        return stated.text(name);
    }

    /** What the case says of the law of its county, by line; the calendar is not in it. */
    public List<PolicyLine> lines() {
        lines.clear();
        List.of(fixtures.parameterDefaults(), region, replaced).forEach(this::addParameters);
        addFundCheck();
        addTiers();
        return List.copyOf(lines.values());
    }

    public PolicyTimeline timeline() {
        lines();
        addCalendar();
        List<PolicyLine> law = new ArrayList<>(NATIONAL);
        law.addAll(lines.values());
        return PolicyBook.of(law).timeline(county());
    }

    /**
     * The calendar is that of the fixtures. What has held nationally since the unified scheme began holds on any earlier day, too,
     * that a case may name; later lines keep their day.
     */
    private static List<PolicyLine> national() {
        return PolicyBook.load().entries().stream()
                .map(PolicyEntry::line)
                .filter(line -> line.pack().equals(PolicyLine.NATIONAL))
                .filter(line -> !line.parameter().startsWith("calendar/"))
                .map(line -> line.from().isAfter(UNIFIED_SCHEME) ? line : ever(line))
                .toList();
    }

    private static PolicyLine ever(PolicyLine line) {
        return new PolicyLine(
                line.pack(), line.parameter(), EVER, line.value(), line.unit(), line.source(), line.checked());
    }

    private void refuseUnknownParameters() {
        for (Object name : replaced.fields().keySet()) {
            if (!NAMES.containsKey(name) && !OTHER_PARAMETERS.contains(name)) {
                throw new IllegalArgumentException("there is no parameter " + name);
            }
        }
    }

    public DivisionCode county() {
        return fixtures.division(region.text("county"));
    }

    private int regionYear() {
        return replaced.number("year", ownYear());
    }

    private int ownYear() {
        return region.number("year");
    }

    private void addParameters(Given parameters) {
        NAMES.forEach((name, named) -> {
            boolean takenAway = LIMITS.contains(name) && parameters.names(name) && !parameters.has(name);
            if (parameters.has(name) || takenAway) {
                String value = takenAway ? "none" : value(name, named.unit(), parameters);
                add(named.parameter(), EVER, value, named.unit());
            }
        });
        if (parameters.has("matchingShares")) {
            Given shares = parameters.map("matchingShares");
            LEVELS.forEach(level -> add("matching-share/" + level, EVER, shares.text(level, "0"), PolicyUnit.PERCENT));
        }
    }

    /** A case that says what lies in the earmarked funds wants them to be looked at. */
    private void addFundCheck() {
        if (given.has("fund") && !replaced.has("checkFundBalance")) {
            add("subsidy/check-fund-balance", EVER, "true", PolicyUnit.BOOLEAN);
        }
    }

    private String value(String name, PolicyUnit unit, Given parameters) {
        return switch (unit) {
            case GROUPS -> parameters.texts(name).isEmpty() ? "none" : String.join(" ", parameters.texts(name));
            case MONTH_DAY -> yearlyDay(parameters.date(name), parameters == replaced ? regionYear() : ownYear());
            default -> parameters.text(name);
        };
    }

    /** Month and day in the year of the case; a date that is stated for just that year may lie in another. */
    private String yearlyDay(LocalDate date, int statedFor) {
        int yearsLater = year == statedFor ? date.getYear() - year : 0;
        return (yearsLater == 0 ? "" : yearsLater + " ")
                + MonthDay.from(date).toString().substring(2);
    }

    private void addTiers() {
        LocalDate start = LocalDate.of(Math.min(ownYear(), regionYear()), 1, 1);
        region.maps("tiers").forEach(tier -> addTier(tier, start));
        LocalDate startOfYear = LocalDate.of(year, 1, 1);
        given.maps("tierChanges").stream()
                .sorted((a, b) -> a.date("effectiveFrom").compareTo(b.date("effectiveFrom")))
                .forEach(change -> {
                    change.allowing("effectiveFrom", "add").required("add");
                    LocalDate from = change.date("effectiveFrom");
                    change.maps("add").forEach(tier -> addTier(tier, from.isBefore(startOfYear) ? startOfYear : from));
                });
    }

    private void addTier(Given tier, LocalDate from) {
        tier.allowing("amount", "matching", "specialGroupOnly");
        String amount = tier.money("amount").toString();
        String kind = tier.flag("specialGroupOnly", false) ? "special" : "ordinary";
        add("tier/" + amount, from, kind, PolicyUnit.CHOICE);
        add("matching-subsidy/" + amount, from, tier.text("matching"), PolicyUnit.CNY_PER_YEAR);
    }

    private void addCalendar() {
        addDays("calendar/holidays/all", fixtures.calendarDays("holidays"));
        addDays("calendar/make-up-days/all", fixtures.calendarDays("makeUpDays"));
    }

    private void addDays(String parameter, List<String> days) {
        add(parameter, EVER, days.isEmpty() ? "none" : String.join(" ", days), PolicyUnit.DAYS_LIST);
    }

    private void add(String parameter, LocalDate from, String value, PolicyUnit unit) {
        String pack = county().prefix(DivisionLevel.COUNTY);
        lines.put(parameter + from, new PolicyLine(pack, parameter, from, value, unit, "fixtures", from));
    }
}
