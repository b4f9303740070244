package org.residentpension.kernel;

import java.util.Locale;

/** The unified social credit code of an organization (GB 32100-2015): 18 characters, the last one checks the others. */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 31;
    private static final int FACTOR = 3;

    /** Throws IllegalArgumentException unless {@link #isValid}. */
    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no unified social credit code: " + value);
        }
    }

    /** Reads what somebody typed: blanks around it and small letters are no fault. */
    public static CreditCode of(String typed) {
        return new CreditCode(cleaned(typed));
    }

    public static String cleaned(String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    }

    public static boolean isValid(String text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += digit * weight;
            weight = weight * FACTOR % BASE;
        }
        return text.charAt(LENGTH - 1) == ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    @Override
    public String toString() {
        return value;
    }
}
