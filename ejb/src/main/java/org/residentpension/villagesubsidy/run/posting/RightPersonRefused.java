package org.residentpension.villagesubsidy.run.posting;

import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessException;

/** Money that was posted wrongly cannot be hers either; the reason is that of the line rule, or S_CAPPED where she may not get so much. */
public class RightPersonRefused extends BusinessException {

    private final ReasonCode reason;

    RightPersonRefused(ReasonCode reason) {
        this.reason = reason;
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + code();
    }
}
