package org.residentpension.contribution;

import org.residentpension.platform.ReasonedRefusal;

/** A payment cannot be given back like this. */
public class RefundRefused extends ReasonedRefusal {

    public enum Reason {
        /** No live payment of the tax bureau: taken back already, or taken over from an earlier system. */
        NOT_BOOKED,
        /** The account was settled with this money in it; whoever got it has it (R-TRM-3). */
        PAID_OUT,
        /** Somebody has asked for it already. */
        REQUESTED,
        DECIDED
    }

    RefundRefused(Reason reason) {
        super("X_STALE", reason);
    }
}
