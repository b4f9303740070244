package org.residentpension.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private static final GlyphCheck GLYPHS = new GlyphCheck(PdfPrinter::font);
    private static final PaperPages PAGES = new PaperPages(10, 6);

    @ParameterizedTest
    @ValueSource(strings = {"龘靐", "䶮", "𠅤", "阿·买买提", "￥1,234.00　壹元整"})
    void rare_characters_of_names_are_drawn(String text) {
        assertThat(GLYPHS.drawable(text)).isEqualTo(text);
    }

    @Test
    void a_character_that_no_font_has_leaves_a_visible_gap() {
        assertThat(GLYPHS.drawable("测\uD869\uDED6")).isEqualTo("测〓");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 10, 11, 16, 17, 20, 21, 305})
    void every_row_stands_on_one_page_and_the_last_page_has_room_for_seals(int rows) {
        List<List<Integer>> pages = PAGES.of(Collections.nCopies(rows, 0));

        assertThat(pages.stream().mapToInt(List::size).sum()).isEqualTo(rows);
        assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeBetween(1, 10));
        assertThat(pages.get(pages.size() - 1)).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 21, 22, 31})
    void no_page_is_left_with_a_row_or_two(int rows) {
        List<List<Integer>> pages = PAGES.of(Collections.nCopies(rows, 0));

        assertThat(pages.get(pages.size() - 1)).hasSizeGreaterThan(2);
    }
}
