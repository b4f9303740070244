package org.residentpension.collective;

/** Where an application for a pilot year stands (S2-10, S2-48): only a listed collective may bring in a scheme. */
public enum PilotState {
    APPLIED,
    RECOMMENDED,
    LISTED,
    REFUSED;

    /** Waits for the township, which recommends it. */
    public boolean isToBeRecommended() {
        return this == APPLIED;
    }

    /** Waits for the county, which puts it on the list. */
    public boolean isToBeDecided() {
        return this == RECOMMENDED;
    }
}
