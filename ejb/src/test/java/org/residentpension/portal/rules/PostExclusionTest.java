package org.residentpension.portal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostExclusionTest {

    @Test
    void X_SOD_business_and_finance_exclude_each_other() {
        assertThat(PostExclusion.excludes(Post.BUSINESS, Post.FINANCE)).isTrue();
        assertThat(PostExclusion.excludes(Post.FINANCE, Post.BUSINESS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM", "SECURITY", "AUDIT"})
    void X_SOD_the_three_administrators_exclude_everything_else(Post administrator) {
        Set<Post> others = Set.of(Post.values());

        assertThat(others.stream().filter(other -> PostExclusion.excludes(administrator, other)))
                .hasSize(Post.values().length - 1);
        assertThat(others.stream().filter(other -> PostExclusion.excludes(other, administrator)))
                .hasSize(Post.values().length - 1);
    }

    @ParameterizedTest
    @EnumSource
    void a_post_may_be_held_for_several_divisions(Post post) {
        assertThat(PostExclusion.excludes(post, post)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_machine_holds_machine_posts_and_a_person_all_others(Post post) {
        assertThat(PostExclusion.fits(post, true)).isEqualTo(post == Post.MACHINE);
        assertThat(PostExclusion.fits(post, false)).isEqualTo(post != Post.MACHINE);
    }
}
