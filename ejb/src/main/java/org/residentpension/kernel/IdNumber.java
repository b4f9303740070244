package org.residentpension.kernel;

import java.time.LocalDate;

/** A stored resident ID number of 18 characters: well formed, right check character, real birth date. Prints masked. */
public record IdNumber(String value) {

    /** Throws IllegalArgumentException, without repeating the number, unless it is a stored form. */
    public IdNumber {
        if (!IdNumberFormat.isWellFormed(value)
                || IdNumberFormat.checkCharacter(value) != value.charAt(17)
                || IdNumberFormat.date(value.substring(6, 14)) == null) {
            throw new IllegalArgumentException("Not a resident ID number");
        }
    }

    public static IdNumber of(String stored) {
        return new IdNumber(stored);
    }

    public LocalDate birthDate() {
        return IdNumberFormat.date(value.substring(6, 14));
    }

    public Sex sex() {
        return Sex.ofSequenceDigit(value.charAt(16));
    }

    public String masked(MaskStyle style) {
        return style.apply(value);
    }

    @Override
    public String toString() {
        return masked(MaskStyle.FIRST6_LAST4);
    }
}
