package org.residentpension.villagesubsidy.plan;

import org.residentpension.platform.BusinessException;

/** A plan without a name or without its document. */
public class PlanRefused extends BusinessException {

    @Override
    public String code() {
        return "X_STATE";
    }
}
