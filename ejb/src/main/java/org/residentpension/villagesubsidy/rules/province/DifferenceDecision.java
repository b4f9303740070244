package org.residentpension.villagesubsidy.rules.province;

/** What a clerk says about a difference. */
public enum DifferenceDecision {
    /** Our records are right, for a reason. */
    KEEP_OURS,
    /** She stays out of the extract of this year. */
    STAY_OUT,
    /** The file is wrong: it is corrected in the provincial system and sent again. */
    SEND_AGAIN;

    /** Whether an extract can be taken after it. */
    public boolean settles() {
        return this != SEND_AGAIN;
    }
}
