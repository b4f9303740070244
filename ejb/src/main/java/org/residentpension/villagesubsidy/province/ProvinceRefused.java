package org.residentpension.villagesubsidy.province;

import org.residentpension.platform.BusinessException;

/** A decision about a difference that cannot be taken. */
public class ProvinceRefused extends BusinessException {

    /** Why it cannot be. */
    public enum Reason {
        /** Nothing of ours could be kept: she is unknown here. */
        NOTHING_OF_OURS,
        /** A newer file of the village is there. */
        SUPERSEDED,
        /** An extract rests on it already. */
        EXTRACTED
    }

    private final Reason reason;

    ProvinceRefused(Reason reason) {
        this.reason = reason;
    }

    @Override
    public String code() {
        return "X_PROVINCE_" + reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
