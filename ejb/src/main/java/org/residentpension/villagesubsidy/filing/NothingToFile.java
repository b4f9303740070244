package org.residentpension.villagesubsidy.filing;

import org.residentpension.platform.BusinessException;

/** Nothing waits to be filed: everything stands in an earlier batch. */
public class NothingToFile extends BusinessException {

    @Override
    public String code() {
        return "X_STATE";
    }
}
