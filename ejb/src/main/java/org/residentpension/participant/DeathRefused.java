package org.residentpension.participant;

import org.residentpension.platform.BusinessException;

/** A death cannot be put on record like this. */
public class DeathRefused extends BusinessException {

    public enum Reason {
        /** Before the person was born, or after today. */
        DAY,
        /** It stands on record already; a wrong day is a correction by the county's audit. */
        KNOWN
    }

    private final Reason reason;

    DeathRefused(Reason reason, Object... arguments) {
        super(arguments);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }

    @Override
    public String code() {
        return reason == Reason.KNOWN ? "X_STALE" : "P_DAYS";
    }
}
