package org.residentpension.portal;

import org.residentpension.platform.BusinessException;

/** The new password is too short, too plain or the old one again. */
public class WeakPassword extends BusinessException {

    @Override
    public String code() {
        return "X_PASSWORD";
    }
}
