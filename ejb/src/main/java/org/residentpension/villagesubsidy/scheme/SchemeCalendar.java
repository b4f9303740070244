package org.residentpension.villagesubsidy.scheme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/**
 * What the calendar and other records make of a stored state, so that nothing has to run at midnight (workflows.md §3): the
 * first disclosure ends by itself, an approved scheme becomes effective, expires, or gives way to the version that follows it.
 */
public final class SchemeCalendar {

    private SchemeCalendar() {}

    /**
     * What else bears on a scheme.
     *
     * @param disclosedUntil from when on its first disclosure may be closed; empty if there is none
     * @param objectionOpen somebody objects to the resolution and is not answered yet
     * @param followedFrom the day from which an approved later version holds
     * @param suspensions of its collective
     */
    public record Surroundings(
            Optional<LocalDateTime> disclosedUntil,
            boolean objectionOpen,
            Optional<LocalDate> followedFrom,
            List<SuspensionPeriod> suspensions) {}

    public static SchemeState of(SubsidyScheme scheme, Surroundings around, LocalDateTime now) {
        return switch (scheme.storedState()) {
            case RESOLVED -> isDisclosed(around, now) ? SchemeState.RESOLUTION_DISCLOSED : SchemeState.RESOLVED;
            case COUNTY_APPROVED -> approved(scheme, around, now.toLocalDate());
            default -> scheme.storedState();
        };
    }

    private static boolean isDisclosed(Surroundings around, LocalDateTime now) {
        return !around.objectionOpen()
                && around.disclosedUntil().filter(end -> !end.isAfter(now)).isPresent();
    }

    private static SchemeState approved(SubsidyScheme scheme, Surroundings around, LocalDate today) {
        boolean suspended = around.suspensions().stream().anyMatch(suspension -> suspension.holdsOn(today));
        if (scheme.effectiveFrom().isAfter(today)) {
            // a suspension concerns all schemes of the collective, that of the next year as well (R-SUS)
            return suspended ? SchemeState.SUSPENDED : SchemeState.COUNTY_APPROVED;
        }
        if (around.followedFrom().filter(from -> !from.isAfter(today)).isPresent()) {
            return SchemeState.SUPERSEDED;
        }
        if (scheme.lastYear() < today.getYear()) {
            return SchemeState.EXPIRED;
        }
        return suspended ? SchemeState.SUSPENDED : SchemeState.EFFECTIVE;
    }
}
