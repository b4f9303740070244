package org.residentpension.contribution;

import org.residentpension.platform.BusinessException;

/** The task was closed meanwhile, or is not of the kind that this step is for. */
public class TaskClosed extends BusinessException {

    @Override
    public String code() {
        return "X_STALE";
    }
}
