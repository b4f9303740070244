package org.residentpension.exchange.file;

/** Column letters and row numbers as Excel writes them: A1, AB12. Anything else is -1, never an exception. */
public final class CellName {

    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private CellName() {}

    /** Column of AB12 or AB, counted from 0. */
    public static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z'; i++) {
            column = column * 26 + name.charAt(i) - 'A' + 1;
            if (column > COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    /** Row of AB12, counted from 1. */
    static int row(String name) {
        int letters = 0;
        while (letters < name.length() && name.charAt(letters) >= 'A') {
            letters++;
        }
        return rowNumber(name.substring(letters));
    }

    /** A row number, counted from 1. */
    static int rowNumber(String digits) {
        int row = index(digits);
        return row > ROWS ? -1 : row;
    }

    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** A whole number of at most eight digits. */
    public static int index(String digits) {
        if (digits.isEmpty() || digits.length() > 8) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
