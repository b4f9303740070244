package org.residentpension.policy.subsidy;

/** How much of the own contribution a collective may give, so that it never pays in the person's place (R-GRD-2). */
public enum GuardMode {
    STRICT_LT,
    LTE,
    RATIO,
    NONE
}
