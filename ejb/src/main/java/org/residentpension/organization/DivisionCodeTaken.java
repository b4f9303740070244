package org.residentpension.organization;

import org.residentpension.platform.BusinessException;

/** The code is in use; codes are never given twice. */
public class DivisionCodeTaken extends BusinessException {

    public DivisionCodeTaken(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "X_DIVISION";
    }
}
