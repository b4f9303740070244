package org.residentpension.portal.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.portal.Role;
import org.residentpension.portal.RoleGrant;

/** Which posts follow from the portal's words: all that fit, or none. */
class HostPostsTest {

    private static final Map<String, DivisionLevel> TOWN = Map.of("431224124000", DivisionLevel.TOWN);

    @Test
    void a_role_is_held_for_each_division_of_its_level() {
        Map<String, DivisionLevel> two = Map.of(
                "431224124000", DivisionLevel.TOWN,
                "431224101000", DivisionLevel.TOWN,
                "431224124200", DivisionLevel.VILLAGE);

        assertThat(HostPosts.of(anywhere(Role.TOWNSHIP_CLERK), two, List.of()).grants())
                .containsExactlyInAnyOrder(
                        new RoleGrant(Role.TOWNSHIP_CLERK, "431224124000"),
                        new RoleGrant(Role.TOWNSHIP_CLERK, "431224101000"));
    }

    @Test
    void without_a_role_or_a_division_there_is_no_post() {
        assertThat(HostPosts.of(List.of(), TOWN, List.of()).refusal()).isEqualTo(HostRefusal.NO_ROLE);
        assertThat(HostPosts.of(anywhere(Role.TOWNSHIP_CLERK), Map.of(), List.of())
                        .refusal())
                .isEqualTo(HostRefusal.NO_UNIT);
    }

    @Test
    void a_villages_role_is_not_held_for_a_town() {
        assertThat(HostPosts.of(anywhere(Role.VILLAGE_ASSISTANT), TOWN, List.of()))
                .isEqualTo(new HostPosts(Set.of(), HostRefusal.UNFIT));
    }

    @Test
    void a_role_counts_only_in_the_divisions_of_who_verified_it() {
        HostPosts.Meaning elsewhere = new HostPosts.Meaning(Role.TOWNSHIP_CLERK, code -> code.startsWith("360222"));

        assertThat(HostPosts.of(List.of(elsewhere), TOWN, List.of()).refusal()).isEqualTo(HostRefusal.UNFIT);
    }

    @Test
    void D2_posts_of_two_families_give_none_of_both() {
        Map<String, DivisionLevel> county = Map.of("431224000000", DivisionLevel.COUNTY);

        assertThat(HostPosts.of(anywhere(Role.AUDITOR, Role.COUNTY_CLERK), county, List.of()))
                .isEqualTo(new HostPosts(Set.of(), HostRefusal.EXCLUDED));
    }

    @Test
    void D2_a_post_that_another_account_of_the_person_holds_counts_as_well() {
        assertThat(HostPosts.of(
                                anywhere(Role.TOWNSHIP_CLERK),
                                TOWN,
                                List.of(new RoleGrant(Role.AUDITOR, "431224000000")))
                        .refusal())
                .isEqualTo(HostRefusal.EXCLUDED);
        assertThat(HostPosts.of(
                                anywhere(Role.TOWNSHIP_CLERK),
                                TOWN,
                                List.of(new RoleGrant(Role.COUNTY_CLERK, "431224000000")))
                        .refusal())
                .isNull();
    }

    @Test
    void nobody_comes_in_with_the_post_of_a_machine() {
        assertThat(HostPosts.of(anywhere(Role.STATISTICS_SERVICE), TOWN, List.of())
                        .refusal())
                .isEqualTo(HostRefusal.NO_ROLE);
    }

    private static List<HostPosts.Meaning> anywhere(Role... roles) {
        return Arrays.stream(roles)
                .map(role -> new HostPosts.Meaning(role, code -> true))
                .toList();
    }
}
