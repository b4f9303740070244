package org.residentpension.organization;

import org.residentpension.platform.BusinessException;

/** Level or code does not fit below the parent. */
public class DivisionMisplaced extends BusinessException {

    public DivisionMisplaced(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "X_DIVISION";
    }
}
