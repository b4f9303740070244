package org.residentpension.kernel;

/** The blanks that people leave before and after a number or a name: space, tab, line break, U+00A0, U+3000 (R-ID-1). */
final class Blanks {

    private static final String OUTER = " \t\r\n\u00A0\u3000";

    private Blanks() {}

    /** Blanks inside stay. */
    static String removedAtTheEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return OUTER.indexOf(c) >= 0;
    }
}
