package org.residentpension.villagesubsidy.rules.component;

/** The ways in which a village sets an amount (S2-22: a floor for all, more for those who pay more). */
public enum ComponentKind {
    FLAT(Role.BASE),
    GROUP_FLAT(Role.BASE),
    TIER_TABLE(Role.INCENTIVE),
    TIER_STEP(Role.INCENTIVE),
    TIER_PERCENT(Role.INCENTIVE),
    RAISE(Role.INCENTIVE),
    AWARD_LIST(Role.INCENTIVE);

    /** 托底补助 and 激励缴费. */
    public enum Role {
        BASE,
        INCENTIVE
    }

    private final Role role;

    ComponentKind(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
