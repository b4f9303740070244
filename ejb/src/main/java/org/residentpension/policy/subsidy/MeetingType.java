package org.residentpension.policy.subsidy;

/** Which body resolves (R-QUO). The first two are those of the village, the last two those of the collective. */
public enum MeetingType {
    VILLAGERS_MEETING,
    VILLAGER_REPRESENTATIVES,
    MEMBERS_ASSEMBLY,
    MEMBER_REPRESENTATIVES
}
