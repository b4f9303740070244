package org.residentpension.villagesubsidy.rules.province;

/** In what the file of the provincial system and our records differ. */
public enum DifferenceKind {
    /** Nobody is on record under that number. */
    UNKNOWN_PERSON,
    /** R-NAME: a hold, never an overwrite. */
    NAME,
    /** Neither enrolled in that village nor on the roll of its collective. */
    PLACE,
    /** On record, but without an account of ours. */
    NOT_ENROLLED,
    /** Own contribution of the year. */
    OWN,
    /** The same money, but on the other side of the cut-off. */
    PAID_ON,
    SPONSORED,
    /** Collective subsidy that is registered for the year. */
    COLLECTIVE,
    DONATION,
    /** A lump-sum back-payment in the calendar year (R-ELG-7). */
    LUMP_SUM,
    /** Day of the benefit claim (R-ELG-4). */
    CLAIMED,
    /** State of the relation, death and termination. */
    STATE,
    /** Ours, and not in the file. */
    MISSING;

    /** Whether there is anything of ours that could be kept. */
    public boolean allows(DifferenceDecision decision) {
        return this != UNKNOWN_PERSON || decision != DifferenceDecision.KEEP_OURS;
    }
}
