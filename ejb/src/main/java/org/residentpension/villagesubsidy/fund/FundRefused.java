package org.residentpension.villagesubsidy.fund;

import org.residentpension.platform.ReasonedRefusal;

/** An entry of a fund that cannot be. */
public class FundRefused extends ReasonedRefusal {

    public enum Reason {
        /** More would leave the fund than is in it. */
        BELOW_ZERO,
        /** The same voucher stands in the ledger already. */
        VOUCHER,
        FUTURE,
        /** No allocation, or taken back already. */
        NOT_REVERSIBLE
    }

    FundRefused(Reason reason, Object... about) {
        super(reason == Reason.BELOW_ZERO ? "X_FUND" : "X_STATE", reason, about);
    }
}
