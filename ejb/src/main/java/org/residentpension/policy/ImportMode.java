package org.residentpension.policy;

/** What happens to a file with wrong rows (R-SEC-5). */
public enum ImportMode {
    ALL_OR_NOTHING,
    GOOD_ROWS
}
