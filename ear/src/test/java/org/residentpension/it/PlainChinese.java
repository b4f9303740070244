package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What a sentence for a clerk may hold: Chinese, and of other words only those that she knows from her own screen. */
final class PlainChinese {

    /** Between quotes stands what she wrote herself, or a word of the sheet. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private static final Pattern KNOWN = Pattern.compile(
            "\\.?(xlsx|xls|csv)\\b|\\b(Excel|WPS|PDF|MB)\\b|\\b[A-Z]{1,2}\\d* 列|\\b[A-Z]{1,2}\\d+(:[A-Z]{1,2}\\d+)?");

    private PlainChinese() {}

    static void check(String sentence) {
        assertThat(sentence).matches("[\\p{IsHan}“（].*[。！）]").doesNotContain("null", "Exception", "  ");
        String own = KNOWN.matcher(QUOTED.matcher(sentence).replaceAll("")).replaceAll("");
        assertThat(own).as(sentence).doesNotContainPattern("[A-Za-z_]{2,}");
    }
}
