package org.residentpension.enrollment;

import org.residentpension.platform.BusinessException;

/** A benefit claim cannot be accepted like this. */
public class ClaimRefused extends BusinessException {

    public enum Reason {
        /** After today, or before the person was insured. */
        DAY,
        /** She is not yet of pension age on that day, and nobody has confirmed that the claim is right all the same. */
        UNDER_AGE,
        DECEASED,
        NO_RELATION
    }

    private final Reason reason;

    ClaimRefused(Reason reason) {
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }

    @Override
    public String code() {
        return switch (reason) {
            case DAY -> "P_DAYS";
            case UNDER_AGE -> "E_UNDER_AGE";
            case DECEASED -> "S_DECEASED";
            case NO_RELATION -> "X_STALE";
        };
    }
}
