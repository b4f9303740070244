package org.residentpension.kernel;

import java.util.regex.Pattern;

/** A 12-digit division code. Codes shortened to the length of their level (2, 4, 6, 9) are filled up with zeros. */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final Pattern ACCEPTED = Pattern.compile("[1-9]\\d(\\d{2}|\\d{4}|\\d{7}|\\d{10})?");
    private static final String ZEROS = "000000000000";

    /** Throws IllegalArgumentException for anything but 2, 4, 6, 9 or 12 digits. */
    public DivisionCode {
        if (!ACCEPTED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a division code: " + value);
        }
        value = value + ZEROS.substring(value.length());
    }

    public static DivisionCode of(String digits) {
        return new DivisionCode(digits);
    }

    public static boolean isValid(String digits) {
        return digits != null && ACCEPTED.matcher(digits).matches();
    }

    public String prefix(DivisionLevel level) {
        return value.substring(0, level.prefixLength());
    }

    /** The division of that level which contains this one, e.g. the county of a village. */
    public DivisionCode at(DivisionLevel level) {
        return new DivisionCode(prefix(level));
    }

    /** Whether the code names a division of that level and none below it. */
    public boolean isOf(DivisionLevel level) {
        return equals(at(level));
    }

    public boolean isWithin(DivisionLevel level, DivisionCode outer) {
        return value.regionMatches(0, outer.value, 0, level.prefixLength());
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
