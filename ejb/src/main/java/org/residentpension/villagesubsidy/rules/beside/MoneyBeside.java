package org.residentpension.villagesubsidy.rules.beside;

/** Money of the same collective, year and matter that is in her account beside a run's line of hers, or may come to be in it. */
public enum MoneyBeside {
    /** A run has posted it. */
    POSTED,
    /** A correction that gives her what was posted to somebody else (R-COR); named as its states are. */
    REQUESTED,
    APPROVED,
    CORRECTED,
    REFUSED
}
