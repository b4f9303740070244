package org.residentpension.villagesubsidy.rules.component;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.policy.SubsidyPolicy;

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

    /** Those that the county leaves to its villages, in the order of this list (R-INC). */
    public static Set<ComponentKind> allowedBy(SubsidyPolicy policy) {
        return Collections.unmodifiableSet(Arrays.stream(values())
                .filter(kind -> policy.isComponentAllowed(kind.parameter()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ComponentKind.class))));
    }

    public Role role() {
        return role;
    }

    /** As the law spells it. */
    private String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
