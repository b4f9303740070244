package org.residentpension.organization;

import org.residentpension.platform.BusinessException;

/** Divisions below it still stand; they are abolished first. */
public class DivisionNotEmpty extends BusinessException {

    public DivisionNotEmpty(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "X_DIVISION";
    }
}
