package org.residentpension.account;

import org.residentpension.platform.BusinessException;

/** An account cannot be settled like this. */
public class SettlementRefused extends BusinessException {

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

    private final Reason reason;

    SettlementRefused(Reason reason) {
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
