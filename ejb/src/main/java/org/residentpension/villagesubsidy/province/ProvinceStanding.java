package org.residentpension.villagesubsidy.province;

import java.io.Serializable;

/** Whether an extract of a village can rest on the file of the provincial system; {@code statement} is null while none is there. */
public record ProvinceStanding(State state, Statement statement) implements Serializable {

    /** How far it is. */
    public enum State {
        /** No file of that village and year, or only one that was skipped. */
        MISSING,
        /** Something differs and is not decided, perhaps only since the last comparison. */
        OPEN,
        READY
    }
}
