package org.residentpension.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.residentpension.portal.Account;

/** When a session ends although somebody still uses it. The idle limit stands in web.xml. */
class SignedInSessionTest {

    private static final Account ACCOUNT = new Account("li.na01", null, "hash", "431224000000");

    @Test
    void S6_a_session_that_began_with_another_password_is_over() {
        assertThat(new SignedInSession("key", "li.na01", ACCOUNT.credential()).isGoodFor(ACCOUNT))
                .isTrue();
        assertThat(new SignedInSession("key", "li.na01", "another").isGoodFor(ACCOUNT))
                .isFalse();
    }
}
