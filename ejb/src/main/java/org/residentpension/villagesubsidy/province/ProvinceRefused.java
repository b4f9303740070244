package org.residentpension.villagesubsidy.province;

import org.residentpension.platform.ReasonedRefusal;

/** A decision about a difference that cannot be taken. */
public class ProvinceRefused extends ReasonedRefusal {

    /** Why it cannot be. */
    public enum Reason {
        /** Nothing of ours could be kept: she is unknown here. */
        NOTHING_OF_OURS,
        /** A newer file of the village is there. */
        SUPERSEDED,
        /** An extract rests on it already. */
        EXTRACTED
    }

    ProvinceRefused(Reason reason) {
        super("X_PROVINCE_" + reason, reason);
    }
}
