package org.residentpension.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlankConverterTest {

    private final BlankConverter converter = new BlankConverter();

    @Test
    void a_field_of_blanks_only_is_an_empty_field() {
        assertThat(converter.getAsObject(null, null, " 　\u00A0")).isNull();
    }

    @Test
    void every_other_text_stays_as_it_was_typed() {
        assertThat(converter.getAsObject(null, null, " 两 字 ")).isEqualTo(" 两 字 ");
        assertThat(converter.getAsString(null, null, " 两 字 ")).isEqualTo(" 两 字 ");
    }
}
