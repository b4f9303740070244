package org.residentpension.contribution;

import org.residentpension.platform.BusinessException;

/** The number is wrong, or nobody with it is registered in the caller's divisions. */
public class PayerUnknown extends BusinessException {

    @Override
    public String code() {
        return "P_UNKNOWN";
    }
}
