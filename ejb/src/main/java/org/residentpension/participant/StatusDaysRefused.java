package org.residentpension.participant;

import org.residentpension.platform.BusinessException;

/** A status would end before it begins. */
public class StatusDaysRefused extends BusinessException {

    @Override
    public String code() {
        return PersonFault.P_DAYS.name();
    }
}
