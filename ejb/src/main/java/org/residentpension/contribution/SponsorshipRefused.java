package org.residentpension.contribution;

import org.residentpension.platform.BusinessException;

/** Nobody was chosen, or the day of approval has not come. */
public class SponsorshipRefused extends BusinessException {

    @Override
    public String code() {
        return PaymentFault.T_CONFIRMED_LATER.name();
    }
}
