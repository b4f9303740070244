package org.residentpension.participant;

import org.residentpension.platform.ReasonedRefusal;

/** A death cannot be put on record like this. */
public class DeathRefused extends ReasonedRefusal {

    public enum Reason {
        /** Before the person was born, or after today. */
        DAY,
        /** It stands on record already; a wrong day is a correction by the county's audit. */
        KNOWN
    }

    DeathRefused(Reason reason, Object... arguments) {
        super(reason == Reason.KNOWN ? "X_STALE" : "P_DAYS", reason, arguments);
    }
}
