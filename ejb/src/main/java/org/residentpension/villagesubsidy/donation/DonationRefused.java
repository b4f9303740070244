package org.residentpension.villagesubsidy.donation;

import java.util.Collection;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.ReasonedRefusal;

/** A donation, or a step of one, that cannot be; whom it concerns goes with it, all of them at once. */
public class DonationRefused extends ReasonedRefusal {

    public enum Reason {
        /** One may donate for the current year only (R-DON-2). */
        YEAR(ReasonCode.C_YEAR_CLOSED.name()),
        /** The last day for notices of the year is over (R-NOT-4). */
        NOTICE_UNTIL(ReasonCode.C_YEAR_CLOSED.name()),
        /** The shares are more than the whole, or less where nobody holds the rest. */
        SUM("X_DONATION"),
        NOBODY("X_DONATION"),
        NO_COLLECTIVE("X_DONATION"),
        DONOR_NUMBER("X_DONATION"),
        UNKNOWN("X_DONATION"),
        NAME("X_DONATION"),
        TWICE("X_DONATION"),
        /** Above what may still be donated: the donor decides again (R-CAP-3). */
        CAP(ReasonCode.X_CAP.name()),
        DECEASED(ReasonCode.S_DECEASED.name()),
        TERMINATED(ReasonCode.S_TERMINATED.name()),
        /** Without a contribution of the year the donation waits (R-DON-1). */
        WAITING("X_WAITING"),
        DATE("X_STATE"),
        /** Paid before there was a notice. */
        EARLY("X_PAID_EARLY"),
        REASON("X_REASON"),
        /** Nothing is paid before its notice (workflows.md §5). */
        NOTICE("X_STATE"),
        /** The receipt leaves out or rejects some of the persons; a donation is paid whole or not at all. */
        WHOLE("X_RECEIPT"),
        /** The receipt is not about what the donation comes to. */
        AMOUNT("X_AMOUNT"),
        RECEIPT(ReasonCode.C_DUPLICATE_RECEIPT.name()),
        /** One slip of the bank is one sum that came in. */
        SLIP("X_STATE"),
        /** She has no share in it. */
        SHARE("X_LINE"),
        /** The check code is not that of the notice. */
        HASH("X_NOTICE_HASH"),
        STATE("X_STATE");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    DonationRefused(Reason reason, Object... about) {
        super(reason.code, reason, about);
    }

    static DonationRefused about(Reason reason, Collection<String> names) {
        return new DonationRefused(reason, String.join("、", names));
    }
}
