package org.residentpension.enrollment;

import org.residentpension.platform.ReasonedRefusal;

/** A benefit claim cannot be accepted like this. */
public class ClaimRefused extends ReasonedRefusal {

    public enum Reason {
        /** After today, or before the person was insured. */
        DAY,
        /** She is not yet of pension age on that day, and nobody has confirmed that the claim is right all the same. */
        UNDER_AGE,
        DECEASED,
        NO_RELATION
    }

    ClaimRefused(Reason reason) {
        super(
                switch (reason) {
                    case DAY -> "P_DAYS";
                    case UNDER_AGE -> "E_UNDER_AGE";
                    case DECEASED -> "S_DECEASED";
                    case NO_RELATION -> "X_STALE";
                },
                reason);
    }
}
