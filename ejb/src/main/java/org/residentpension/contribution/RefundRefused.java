package org.residentpension.contribution;

import org.residentpension.platform.BusinessException;

/** A payment cannot be given back like this. */
public class RefundRefused extends BusinessException {

    public enum Reason {
        /** No live payment of the tax bureau: taken back already, or taken over from an earlier system. */
        NOT_BOOKED,
        /** The account was settled with this money in it; whoever got it has it (R-TRM-3). */
        PAID_OUT,
        /** Somebody has asked for it already. */
        REQUESTED,
        DECIDED
    }

    private final Reason reason;

    RefundRefused(Reason reason) {
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }

    @Override
    public String code() {
        return "X_STALE";
    }
}
