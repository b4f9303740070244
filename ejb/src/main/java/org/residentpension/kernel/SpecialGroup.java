package org.residentpension.kernel;

/** Groups whose members the government sponsors, who may use special tiers, or whom a village puts first: three separate uses. */
public enum SpecialGroup {
    EXTREME_HARDSHIP,
    MINIMUM_LIVING_ALLOWANCE,
    SEVERE_DISABILITY,
    POVERTY_RELAPSE_MONITORED,
    LIFTED_OUT_OF_POVERTY,
    FAMILY_PLANNING_SPECIAL,
    OTHER
}
