package org.residentpension.villagesubsidy.run.line;

/** Where a line stands: on its way with the run, or beside it (workflows.md §4). */
public enum LineState {
    CALCULATED,
    CONFIRMED,
    PUBLICIZED,
    APPLIED,
    CHECKED,
    NOTICED,
    PAID,
    POSTED,
    EXCLUDED,
    /** Its amount was changed; shown until the run's next step, then the line moves on with the others. */
    ADJUSTED,
    /** A person has to decide; in no total until then. */
    EXCEPTION,
    CANCELLED;

    /** Whether the amount of a line in this state is part of the run's total. */
    public boolean counts() {
        return this != EXCLUDED && this != EXCEPTION && this != CANCELLED;
    }

    /** The village, or the county for a donor, has asked the tax bureau to take this money (R-CAP-3). */
    public boolean isCommitted() {
        return this == NOTICED || this == PAID || this == POSTED;
    }
}
