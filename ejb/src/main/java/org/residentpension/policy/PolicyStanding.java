package org.residentpension.policy;

/** How a line of the law stands in a county on a day. */
public enum PolicyStanding {
    FORCE,
    /** Holds elsewhere, but a nearer division has set the value itself. */
    OVERRIDDEN,
    PAST,
    FUTURE,
    /** A later activated line of the same day stands in its place; it never holds. */
    REPLACED
}
