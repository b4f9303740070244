package org.residentpension.villagesubsidy.rules.scheme;

import java.time.LocalDate;
import java.util.Set;
import org.residentpension.kernel.CalendarYear;
import org.residentpension.policy.SubsidyPolicy;

/**
 * A new version of a scheme for a later year (S2-35). Days are null for steps that are still to come.
 *
 * @param oldYears years for which the old version was resolved
 * @param identicalRenewal the village renewed the identical standard in time
 */
public record Amendment(
        int forYear,
        LocalDate resolvedOn,
        LocalDate submittedOn,
        LocalDate countyApprovedOn,
        Set<Integer> oldYears,
        boolean identicalRenewal) {

    boolean isInTime(SubsidyPolicy policy) {
        LocalDate decisive =
                switch (policy.amendDeadlineBasis()) {
                    case RESOLVED -> resolvedOn;
                    case SUBMITTED -> submittedOn;
                    case COUNTY_APPROVED -> countyApprovedOn;
                };
        return decisive != null && !decisive.isAfter(policy.amendUntil(forYear));
    }

    LocalDate effectiveFrom() {
        return CalendarYear.firstDay(forYear);
    }

    /** Whether the old standard holds on when the new one comes too late (R-SCH-4). */
    boolean oldContinues() {
        return identicalRenewal || oldYears.contains(forYear);
    }
}
