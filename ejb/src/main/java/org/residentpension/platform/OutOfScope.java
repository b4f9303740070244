package org.residentpension.platform;

/** The object does not exist or lies outside the user's divisions; both look the same from outside (R-SEC-1). */
public class OutOfScope extends BusinessException {

    @Override
    public String code() {
        return "X_SCOPE";
    }
}
