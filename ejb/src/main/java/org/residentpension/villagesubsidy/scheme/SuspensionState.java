package org.residentpension.villagesubsidy.scheme;

/** How far a suspension, and later its end, is (workflows.md §3). */
public enum SuspensionState {
    FILED,
    IN_FORCE,
    RESUMPTION_APPLIED,
    RESUMPTION_CHECKED,
    RESUMED
}
