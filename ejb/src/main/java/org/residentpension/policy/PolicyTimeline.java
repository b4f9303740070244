package org.residentpension.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;

/** The law of one county as a row of periods in which nothing changes, so that asking for a day costs next to nothing. */
public final class PolicyTimeline {

    private final DivisionCode county;
    private final LocalDate[] starts;
    private final PolicyPeriod[] periods;

    private PolicyTimeline(DivisionCode county, LocalDate[] starts, PolicyPeriod[] periods) {
        this.county = county;
        this.starts = starts;
        this.periods = periods;
    }

    static PolicyTimeline of(DivisionCode county, List<PolicyEntry> entries) {
        List<String> packs = packsFarthestFirst(county);
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (PolicyEntry entry : entries) {
            if (packs.contains(entry.line().pack())) {
                changes.add(entry.line().from());
            }
        }
        LocalDate[] starts = changes.toArray(LocalDate[]::new);
        PolicyPeriod[] periods = new PolicyPeriod[starts.length];
        for (int i = 0; i < starts.length; i++) {
            periods[i] = PolicyPeriod.of(packs, entries, starts[i]);
        }
        return new PolicyTimeline(county, starts, periods);
    }

    public Policy on(LocalDate day) {
        int found = Arrays.binarySearch(starts, day);
        int index = found >= 0 ? found : -found - 2;
        return new Policy(county, day, index < 0 ? PolicyPeriod.BEFORE_ALL_LAW : periods[index]);
    }

    static List<String> packsFarthestFirst(DivisionCode division) {
        return List.of(
                PolicyLine.NATIONAL,
                division.prefix(DivisionLevel.PROVINCE),
                division.prefix(DivisionLevel.CITY),
                division.prefix(DivisionLevel.COUNTY));
    }
}
