package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesAndFiguresTest {

    @Test
    void spellings_of_the_middle_dot_and_outer_blanks_do_not_make_another_name() {
        assertThat(PersonName.sameSpelling("阿·测", "\u3000阿\uFF0E测\u00A0")).isTrue();
        assertThat(PersonName.sameSpelling("阿·测", "阿 · 测")).isFalse();
        assertThat(PersonName.sameSpelling("Ame\u0301", "Am\u00E9")).isTrue();
    }

    @Test
    void a_rare_character_is_printed_as_given() {
        assertThat(new PersonName(" 测𠮷 ")).hasToString(" 测𠮷 ");
    }

    @Test
    void equal_rates_share_a_rank_and_no_target_has_none() {
        List<CompletionRate> rates = List.of(
                CompletionRate.of(198, 200),
                CompletionRate.of(5, 0),
                CompletionRate.of(396, 400),
                CompletionRate.of(330, 300),
                CompletionRate.of(1, 100));

        assertThat(CompletionRate.ranks(rates)).containsExactly("2", "-", "2", "1", "4");
        assertThat(rates.get(1).shown()).isEqualTo("-");
    }

    @Test
    void bands_look_at_the_rate_before_rounding() {
        CompletionRate almost = CompletionRate.of(799_999, 1_000_000);

        assertThat(almost.shown()).isEqualTo("80.00");
        assertThat(almost.reaches(new BigDecimal("80"))).isFalse();
    }

    @Test
    void a_formula_is_neutralised_and_an_empty_cell_is_not() {
        assertThat(ExportCell.of("@x").inCsv()).isEqualTo("'@x");
        assertThat(ExportCell.of("").neutralised()).isFalse();
    }
}
