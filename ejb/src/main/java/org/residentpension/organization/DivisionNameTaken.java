package org.residentpension.organization;

import org.residentpension.platform.BusinessException;

/** Another division beside it has this name; lists name villages, so that they could not tell the two apart. */
public class DivisionNameTaken extends BusinessException {

    public DivisionNameTaken(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "X_DIVISION";
    }
}
