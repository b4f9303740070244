package org.residentpension.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.residentpension.portal.Account;

/** When a session ends although somebody still uses it. The idle limit stands in web.xml. */
class SignedInSessionTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 23, 8, 0);
    private static final Account ACCOUNT = new Account("li.na01", null, "hash", "431224000000");

    @Test
    void S6_nobody_works_longer_than_twelve_hours_at_a_stretch() {
        SignedInSession session = new SignedInSession("li.na01", MORNING, ACCOUNT.credential());

        assertThat(session.isGoodFor(ACCOUNT, MORNING.plusHours(12).minusSeconds(1)))
                .isTrue();
        assertThat(session.isGoodFor(ACCOUNT, MORNING.plusHours(12))).isFalse();
    }

    @Test
    void S6_a_session_that_began_with_another_password_is_over() {
        SignedInSession session = new SignedInSession("li.na01", MORNING, "another");

        assertThat(session.isGoodFor(ACCOUNT, MORNING.plusMinutes(1))).isFalse();
    }
}
