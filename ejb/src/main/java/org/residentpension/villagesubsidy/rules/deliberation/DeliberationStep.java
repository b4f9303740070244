package org.residentpension.villagesubsidy.rules.deliberation;

/** 四议, in the order in which they must be held (S2-32). */
public enum DeliberationStep {
    PARTY_PROPOSAL,
    TWO_COMMITTEES_CONSULTATION,
    PARTY_MEMBERS_REVIEW,
    VILLAGERS_RESOLUTION
}
