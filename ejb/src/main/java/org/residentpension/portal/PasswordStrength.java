package org.residentpension.portal;

/** GB/T 22239 8.1.4.1: at least ten characters of three of the kinds upper, lower, digit, other. */
final class PasswordStrength {

    private static final int LENGTH = 10;
    private static final int KINDS = 3;

    private PasswordStrength() {}

    static boolean isEnough(char[] password) {
        String text = new String(password);
        int kinds = (text.matches(".*\\p{Lu}.*") ? 1 : 0)
                + (text.matches(".*\\p{Ll}.*") ? 1 : 0)
                + (text.matches(".*\\d.*") ? 1 : 0)
                + (text.matches(".*[^\\p{Lu}\\p{Ll}\\d].*") ? 1 : 0);
        return text.length() >= LENGTH && kinds >= KINDS;
    }
}
