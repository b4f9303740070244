package org.residentpension.portal;

import org.residentpension.platform.ReasonedRefusal;

/** An account cannot be opened or changed like this; the reason names the sentence. */
public class AccountRefused extends ReasonedRefusal {

    public enum Reason {
        USER_NAME_TAKEN,
        USER_NAME_MALFORMED,
        ID_NUMBER_WRONG,
        OTHER_NAME,
        POST_UNFIT,
        OWN_ACCOUNT
    }

    AccountRefused(Reason reason, Object... arguments) {
        super(reason == Reason.OWN_ACCOUNT ? "X_SOD" : "X_ACCOUNT", reason, arguments);
    }
}
