package org.residentpension.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.residentpension.kernel.Sentences;

/** Who says what the law says, as a clerk reads it. */
class PolicySourceTest {

    private static final String OUR_NUMBERS = "(R-[A-Z]|R\\d|S\\d-\\d|Q\\d|P\\d).*";

    static Stream<PolicyLine> everyLine() {
        return PolicyBook.load().entries().stream().map(PolicyEntry::line);
    }

    @ParameterizedTest
    @MethodSource("everyLine")
    void no_source_is_a_number_of_ours(PolicyLine line) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(PolicyText.source(line, locale)).isNotBlank().doesNotContainPattern(OUR_NUMBERS);
        }
        assertThat(PolicyText.source(line, Locale.ENGLISH)).doesNotContain("默认读法");
    }

    @Test
    void a_default_reading_says_what_it_is_derived_from_and_what_the_county_has_still_to_confirm() {
        PolicyLine guard = line("subsidy/guard-mode");

        assertThat(PolicyText.source(guard, Locale.CHINESE))
                .startsWith("浮府办字〔2024〕47号 四“不能全额代缴、大包大揽”")
                .endsWith("（待县里确认）");
        assertThat(PolicyText.source(guard, Locale.ENGLISH)).contains("part 4", "still to confirm");
    }

    @Test
    void a_county_names_the_article_of_its_document() {
        PolicyLine cutoff = everyLine()
                .filter(line -> line.parameter().equals("subsidy/cutoff"))
                .filter(line -> line.division().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(PolicyText.source(cutoff, Locale.CHINESE)).isEqualTo("浮府办字〔2024〕47号 五（二）");
    }

    @Test
    void what_a_county_typed_stays_as_it_was_typed() {
        PolicyLine typed = new PolicyLine(
                "360222",
                "subsidy/cutoff",
                LocalDate.of(2025, 1, 1),
                "08-31",
                PolicyUnit.MONTH_DAY,
                "浮人社发〔2025〕3号（见 R-ELG）",
                LocalDate.of(2025, 1, 1),
                7);

        assertThat(PolicyText.source(typed, Locale.ENGLISH)).isEqualTo("浮人社发〔2025〕3号（见 R-ELG）");
    }

    @Test
    void both_languages_speak_of_the_same_parameters() {
        assertThat(keys(Locale.ENGLISH)).containsExactlyInAnyOrderElementsOf(keys(Locale.CHINESE));
    }

    private static Set<String> keys(Locale locale) {
        return Sentences.of("org.residentpension.policy.sources", locale).keySet();
    }

    private static PolicyLine line(String parameter) {
        return everyLine()
                .filter(line -> line.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }
}
