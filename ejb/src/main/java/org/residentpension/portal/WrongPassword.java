package org.residentpension.portal;

import org.residentpension.platform.BusinessException;

/** The old password is not this one. */
public class WrongPassword extends BusinessException {

    @Override
    public String code() {
        return "X_PASSWORD";
    }
}
