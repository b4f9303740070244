package org.residentpension.account;

import org.residentpension.platform.ReasonedRefusal;

/** An account cannot be settled like this. */
public class SettlementRefused extends ReasonedRefusal {

    public enum Reason {
        /** No death is on record, and the proposal says that she died; or the other way round. */
        DEATH,
        NO_RELATION,
        /** Another proposal waits, or the account is settled. */
        PROPOSED,
        /** A refund of one of its payments is asked for and not decided: first that, then the rest of the account. */
        REFUND_OPEN,
        DECIDED
    }

    SettlementRefused(Reason reason) {
        super("X_STALE", reason);
    }
}
