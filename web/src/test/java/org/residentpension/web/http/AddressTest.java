package org.residentpension.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void a_page_of_ours_is_gone_to() {
        assertThat(Address.local("/person/view?id=12&year=2023")).isEqualTo("/person/view?id=12&year=2023");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/home\r\nSet-Cookie: a=b",
                "/home?a=\"><script>"
            })
    void nobody_is_sent_to_another_site(String to) {
        assertThat(Address.local(to)).isEqualTo("/");
    }
}
