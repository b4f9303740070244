package org.residentpension.policy.subsidy;

/** Which day of sponsored money is compared with the cut-off: the county's list or the fiscal money (R-SPN-4). */
public enum SponsoredCutoffBasis {
    CONFIRMED,
    POSTED
}
