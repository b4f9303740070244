package org.residentpension.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/** The spelling of resident ID numbers: cleaning, pattern, check character (ISO 7064 MOD 11-2), date digits. */
final class IdNumberFormat {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int FULL_WIDTH_OFFSET = '\uFF01' - '!';

    private IdNumberFormat() {}

    /** R-ID-1: outer blanks go, full-width becomes half-width, x becomes X; blanks inside stay and make it wrong. */
    static String cleaned(String raw) {
        String number = Blanks.removedAtTheEnds(raw);
        StringBuilder cleaned = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - FULL_WIDTH_OFFSET) : c;
            cleaned.append(half == 'x' ? 'X' : half);
        }
        return cleaned.toString();
    }

    static boolean isWellFormed(String number) {
        return number.length() == 18
                && number.charAt(0) != '0'
                && areDigits(number, 17)
                && (isDigit(number.charAt(17)) || number.charAt(17) == 'X');
    }

    /** R-ID-5: exactly 15 digits, the first one not 0. */
    static boolean isOfFirstGeneration(String number) {
        return number.length() == 15 && number.charAt(0) != '0' && areDigits(number, 15);
    }

    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** The date of eight digits yyyymmdd, or null when the calendar has no such day. */
    static LocalDate date(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6, 8));
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return real ? LocalDate.of(year, month, day) : null;
    }

    private static boolean areDigits(String text, int count) {
        for (int i = 0; i < count; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
