package org.residentpension.campaign;

import org.residentpension.platform.BusinessException;

/** A target that its metric cannot have, such as half a person. */
public class TargetRefused extends BusinessException {

    TargetRefused(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "P_VALUE";
    }
}
