package org.residentpension.policy;

/** Whether a top-up 提档补差 earns the matching subsidy of the higher tier (R-TOP-3). */
public enum TopUpMatching {
    RECOMPUTE,
    NONE
}
