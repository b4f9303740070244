package org.residentpension.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.WorkCalendar;

/** The values between two changes of the law in one county, read once. */
final class PolicyPeriod {

    static final PolicyPeriod BEFORE_ALL_LAW = new PolicyPeriod(Map.of());

    private static final String TIER = "tier/";
    private static final String MATCHING = "matching-subsidy/";

    private final Map<String, Object> values;
    private final TierTable tiers;
    private final WorkCalendar calendar;

    private PolicyPeriod(Map<String, Object> values) {
        this.values = values;
        this.tiers = new TierTable(tiers());
        this.calendar = new WorkCalendar(days("calendar/holidays/"), days("calendar/make-up-days/"));
    }

    static PolicyPeriod of(List<String> packsFarthestFirst, List<PolicyEntry> entries, LocalDate day) {
        Map<String, Object> values = new HashMap<>();
        for (String pack : packsFarthestFirst) {
            for (PolicyEntry entry : entries) {
                if (entry.line().pack().equals(pack) && entry.isInForceOn(day)) {
                    values.put(entry.line().parameter(), entry.line().meaning());
                }
            }
        }
        return new PolicyPeriod(values);
    }

    /** Null when the law has no such value. */
    Object value(String parameter) {
        return values.get(parameter);
    }

    TierTable tierTable() {
        return tiers;
    }

    WorkCalendar calendar() {
        return calendar;
    }

    private List<ContributionTier> tiers() {
        List<ContributionTier> rows = new ArrayList<>();
        values.forEach((parameter, kind) -> {
            if (parameter.startsWith(TIER) && !kind.equals(PolicyUnit.NONE)) {
                rows.add(tier(parameter.substring(TIER.length()), kind));
            }
        });
        return rows;
    }

    private ContributionTier tier(String amount, Object kind) {
        boolean special = kind.equals("special");
        if (!special && !kind.equals("ordinary")) {
            throw new IllegalArgumentException("A tier is ordinary, special or none: " + amount + " is " + kind);
        }
        if (!(values.get(MATCHING + amount) instanceof Money matching)) {
            throw new IllegalArgumentException("The tier " + amount + " lacks its matching subsidy");
        }
        return new ContributionTier(Money.of(amount), special, matching);
    }

    private List<DateRange> days(String prefix) {
        List<DateRange> days = new ArrayList<>();
        values.forEach((parameter, value) -> {
            if (parameter.startsWith(prefix)) {
                ((List<?>) value).forEach(range -> days.add((DateRange) range));
            }
        });
        return days;
    }
}
