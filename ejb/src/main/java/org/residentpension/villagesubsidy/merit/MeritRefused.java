package org.residentpension.villagesubsidy.merit;

import org.residentpension.platform.BusinessException;

/** A record that cannot be. */
public class MeritRefused extends BusinessException {

    public enum Reason {
        /** No reason, no day, or nothing above zero. */
        VALUE,
        FUTURE,
        /** A reversal itself, or taken back already. */
        NOT_REVERSIBLE
    }

    private final Reason reason;

    MeritRefused(Reason reason) {
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }

    @Override
    public String code() {
        return "X_STATE";
    }
}
