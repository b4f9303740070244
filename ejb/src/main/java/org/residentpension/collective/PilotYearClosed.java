package org.residentpension.collective;

import org.residentpension.platform.BusinessException;

/** Nobody applies for the pilot of that year now: it is over, or too far away. */
public class PilotYearClosed extends BusinessException {

    public PilotYearClosed(int year) {
        super(String.valueOf(year));
    }

    @Override
    public String code() {
        return "X_STATE";
    }
}
