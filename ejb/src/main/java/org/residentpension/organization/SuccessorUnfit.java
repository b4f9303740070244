package org.residentpension.organization;

import org.residentpension.platform.BusinessException;

/** The successor must be another living division of the same level. */
public class SuccessorUnfit extends BusinessException {

    public SuccessorUnfit(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "X_DIVISION";
    }
}
