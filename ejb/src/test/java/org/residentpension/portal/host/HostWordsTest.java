package org.residentpension.portal.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.residentpension.portal.Role;

/** Which words of a portal are our own and need nobody's verification. */
class HostWordsTest {

    @Test
    void a_role_that_is_named_as_ours_means_it_in_the_spelling_of_each_portal() {
        assertThat(HostWords.own("township-clerk")).contains(Role.TOWNSHIP_CLERK);
        assertThat(HostWords.own("rp_township_clerk")).contains(Role.TOWNSHIP_CLERK);
        assertThat(HostWords.own("township-clerk@5c1e@R")).contains(Role.TOWNSHIP_CLERK);
    }

    @Test
    void a_word_that_only_resembles_ours_gives_nothing() {
        for (String word : new String[] {
            "township_clerk",
            "TOWNSHIP_CLERK",
            "rp_township-clerk",
            "township-clerk@5c1e@P",
            "township-clerks",
            "rp_",
            ""
        }) {
            assertThat(HostWords.own(word)).as(word).isEmpty();
        }
    }
}
