package org.residentpension.policy;

import java.time.LocalDate;
import java.util.Optional;

/** A line of the law beside the day on which a later line of the same division took its place, for the page of all values. */
public record PolicyEntry(PolicyLine line, Optional<LocalDate> supersededOn) {

    public boolean isSupersededOn(LocalDate day) {
        return supersededOn.isPresent() && !supersededOn.get().isAfter(day);
    }

    public boolean isInForceOn(LocalDate day) {
        return !line.from().isAfter(day) && !isSupersededOn(day);
    }

    /** Another line took its place on its very first day, so it never holds. */
    public boolean isReplaced() {
        return supersededOn.isPresent() && supersededOn.get().equals(line.from());
    }

    /** The last day on which the line holds; empty while nothing has taken its place, and for one that never holds. */
    public Optional<LocalDate> until() {
        return isReplaced() ? Optional.empty() : supersededOn.map(day -> day.minusDays(1));
    }
}
