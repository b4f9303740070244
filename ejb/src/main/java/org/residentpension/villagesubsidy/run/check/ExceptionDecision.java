package org.residentpension.villagesubsidy.run.check;

/** What the county can do with a line that waits for it. */
public enum ExceptionDecision {
    /** The lower amount that live data give (S_DRIFT). */
    ACCEPT_LOWER,
    EXCLUDE
}
