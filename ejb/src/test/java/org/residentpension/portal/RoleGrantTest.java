package org.residentpension.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleGrantTest {

    private static final String HERE = "360222101201";
    private static final String THERE = "360222101202";

    private static final RoleGrant WATCHES = new RoleGrant(Role.VILLAGE_SUPERVISOR, HERE);

    @ParameterizedTest
    @EnumSource(names = {"VILLAGE_COLLECTIVE_LEAD", "VILLAGE_ASSISTANT"})
    void X_SOD_nobody_watches_over_what_she_confirms_in_the_same_village(Role decides) {
        assertThat(WATCHES.excludes(new RoleGrant(decides, HERE))).isTrue();
        assertThat(new RoleGrant(decides, HERE).excludes(WATCHES)).isTrue();
    }

    @Test
    void in_another_village_she_may() {
        assertThat(WATCHES.excludes(new RoleGrant(Role.VILLAGE_COLLECTIVE_LEAD, THERE)))
                .isFalse();
    }

    @Test
    void X_SOD_posts_of_two_families_exclude_each_other_wherever_they_are_held() {
        assertThat(WATCHES.excludes(new RoleGrant(Role.AUDITOR, THERE))).isTrue();
    }
}
