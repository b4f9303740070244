package org.residentpension.villagesubsidy.fund;

import org.residentpension.platform.BusinessException;

/** An entry of a fund that cannot be. */
public class FundRefused extends BusinessException {

    public enum Reason {
        /** More would leave the fund than is in it. */
        BELOW_ZERO,
        /** The same voucher stands in the ledger already. */
        VOUCHER,
        FUTURE,
        /** No allocation, or taken back already. */
        NOT_REVERSIBLE
    }

    private final Reason reason;

    FundRefused(Reason reason, Object... about) {
        super(about);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }

    @Override
    public String code() {
        return reason == Reason.BELOW_ZERO ? "X_FUND" : "X_STATE";
    }
}
