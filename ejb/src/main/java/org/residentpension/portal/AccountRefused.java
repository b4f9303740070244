package org.residentpension.portal;

import org.residentpension.platform.BusinessException;

/** An account cannot be opened or changed like this; the reason names the sentence. */
public class AccountRefused extends BusinessException {

    public enum Reason {
        USER_NAME_TAKEN,
        USER_NAME_MALFORMED,
        ID_NUMBER_WRONG,
        OTHER_NAME,
        POST_UNFIT,
        OWN_ACCOUNT
    }

    private final Reason reason;

    AccountRefused(Reason reason, Object... arguments) {
        super(arguments);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }

    @Override
    public String code() {
        return reason == Reason.OWN_ACCOUNT ? "X_SOD" : "X_ACCOUNT";
    }
}
