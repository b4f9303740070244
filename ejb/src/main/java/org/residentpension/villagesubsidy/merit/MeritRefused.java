package org.residentpension.villagesubsidy.merit;

import org.residentpension.platform.ReasonedRefusal;

/** A record that cannot be. */
public class MeritRefused extends ReasonedRefusal {

    public enum Reason {
        /** No reason, no day, or nothing above zero. */
        VALUE,
        FUTURE,
        /** A reversal itself, or taken back already. */
        NOT_REVERSIBLE
    }

    MeritRefused(Reason reason) {
        super("X_STATE", reason);
    }
}
