package org.residentpension.kernel;

import java.util.Optional;

/** The blanks that people leave before and after what they type: space, tab, line break, U+00A0, U+3000 (R-ID-1). */
public final class Blanks {

    private static final String OUTER = " \t\r\n\u00A0\u3000";

    private Blanks() {}

    /** What was typed, without the blanks at its ends; empty where there is nothing else, and for null. */
    public static Optional<String> textIn(String typed) {
        return Optional.ofNullable(typed).map(Blanks::removedAtTheEnds).filter(text -> !text.isEmpty());
    }

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
