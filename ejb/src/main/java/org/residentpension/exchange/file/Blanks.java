package org.residentpension.exchange.file;

import java.util.regex.Pattern;

/** The blanks that people and programs leave in cells: U+3000, U+00A0 and zero-width characters beside the usual. */
public final class Blanks {

    private static final String BLANK = "[\\s\\u00A0\\u3000\\u200B-\\u200D\\uFEFF]+";
    private static final Pattern ANY = Pattern.compile(BLANK);

    private Blanks() {}

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Headers are compared so: "姓　名" and a header broken over two lines are still 姓名. */
    public static String removeAll(String text) {
        return ANY.matcher(text).replaceAll("");
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c >= '\u200B' && c <= '\u200D' || c == '\uFEFF';
    }
}
