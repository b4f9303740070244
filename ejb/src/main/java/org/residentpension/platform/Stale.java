package org.residentpension.platform;

/** Somebody else changed the object in the meantime. */
public class Stale extends BusinessException {

    @Override
    public String code() {
        return "X_STALE";
    }
}
