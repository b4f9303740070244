package org.residentpension.enrollment;

import org.residentpension.platform.BusinessException;

/** The application is no longer in the state that this step needs. */
public class StepNotPossible extends BusinessException {

    public StepNotPossible(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "X_STALE";
    }
}
