package org.residentpension.platform.once;

import org.residentpension.platform.BusinessException;

/** The key belongs to an earlier request that was not this one. */
public class KeyUsedForAnother extends BusinessException {

    @Override
    public String code() {
        return "A_KEY_USED";
    }
}
