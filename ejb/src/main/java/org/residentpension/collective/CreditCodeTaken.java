package org.residentpension.collective;

import org.residentpension.platform.BusinessException;

/** Another collective is registered under that unified social credit code. */
public class CreditCodeTaken extends BusinessException {

    public CreditCodeTaken(String code) {
        super(code);
    }

    @Override
    public String code() {
        return "X_COLLECTIVE";
    }
}
