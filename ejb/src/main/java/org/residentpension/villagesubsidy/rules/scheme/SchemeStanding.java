package org.residentpension.villagesubsidy.rules.scheme;

import java.time.LocalDate;

/**
 * Whether a collective subsidises on a day (R-ELG-1, S2-50).
 *
 * @param suspendedFrom first day of the suspension, or null
 * @param resumedOn first day after it, or null
 */
public record SchemeStanding(SchemeState state, LocalDate suspendedFrom, LocalDate resumedOn) {

    public boolean runsOn(LocalDate day) {
        boolean suspended = suspendedFrom != null && !suspendedFrom.isAfter(day);
        boolean resumed = resumedOn != null && !resumedOn.isAfter(day);
        return state == SchemeState.EFFECTIVE && (!suspended || resumed);
    }
}
