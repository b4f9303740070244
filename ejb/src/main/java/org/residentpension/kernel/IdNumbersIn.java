package org.residentpension.kernel;

import java.util.regex.Pattern;

/** Identity numbers that stand somewhere inside a text, such as a cell that holds the wrong thing. */
public final class IdNumbersIn {

    /** Also a number that lost some digits of its own; twelve are the code of a division, which stays. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{6})(\\d{3,20}?)(\\d{3}[0-9Xx])(?![0-9Xx])");

    private IdNumbersIn() {}

    /** The text with the middle of every such number hidden (R-SEC-2); null stays null. */
    public static String masked(String text) {
        return text == null
                ? null
                : LONG_NUMBER
                        .matcher(text)
                        .replaceAll(number ->
                                number.group(1) + "*".repeat(number.group(2).length()) + number.group(3));
    }
}
