package org.residentpension.policy.subsidy;

/** Where the contribution details of a run come from (S2-39). */
public enum ExtractSource {
    /** From our own contribution records. */
    OWN_RECORDS,
    /** From our own records once they were compared with the file of the provincial system and all differences are decided. */
    PROVINCIAL_FILE
}
