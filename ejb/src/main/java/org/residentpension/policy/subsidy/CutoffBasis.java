package org.residentpension.policy.subsidy;

/** Which day of a payment is compared with the cut-off (R-ELG-6). */
public enum CutoffBasis {
    PAID_ON,
    CREDITED_ON
}
