package org.residentpension.policy.subsidy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole that must be there, e.g. more than one half 过半数 or at least two thirds 三分之二以上.
 *
 * @param exceeding the part must exceed the fraction; otherwise it may equal it (R-TXT)
 */
public record Majority(boolean exceeding, int numerator, int denominator) {

    private static final Pattern WRITTEN = Pattern.compile("(>=?)([1-9]\\d?)/([1-9]\\d?)");

    /** Reads {@code >1/2} and {@code >=2/3}; throws IllegalArgumentException for anything else. */
    public static Majority parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a majority: " + text);
        }
        return new Majority(
                matcher.group(1).equals(">"), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /** Compared in whole numbers. Nothing reaches a majority of nobody: a whole that was not recorded is no quorum. */
    public boolean isReachedBy(int part, int whole) {
        long left = (long) part * denominator;
        long right = (long) whole * numerator;
        return whole > 0 && (exceeding ? left > right : left >= right);
    }
}
