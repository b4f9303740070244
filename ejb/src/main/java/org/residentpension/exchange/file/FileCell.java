package org.residentpension.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One cell as the file holds it, before anybody asks what it should be.
 * A number keeps the digits of the file; a date cell is its ISO date and time; a formula is its stored value.
 */
public record FileCell(Kind kind, String text) {

    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        FORMULA,
        /** A cell that shows #N/A, #REF! and the like. */
        ERROR
    }

    public static final FileCell BLANK = new FileCell(Kind.TEXT, "");

    /** A workbook stores 240.21 as 240.20999999999998; so many digits are what Excel vouches for. */
    public static final int EXACT_DIGITS = 15;

    private static final MathContext EXACT = new MathContext(EXACT_DIGITS, RoundingMode.HALF_UP);

    public boolean isBlank() {
        return kind != Kind.FORMULA && Blanks.strip(text).isEmpty();
    }

    /** The text without the blanks around it, also the full-width and invisible ones. */
    public String stripped() {
        return Blanks.strip(text);
    }

    /** What the user sees: numbers without the noise of binary storage, a day without midnight. */
    public String shown() {
        return switch (kind) {
            case NUMBER ->
                new BigDecimal(text).round(EXACT).stripTrailingZeros().toPlainString();
            case DATE -> text.endsWith("T00:00") ? text.substring(0, text.length() - 6) : text.replace('T', ' ');
            case BOOLEAN -> text.equals("1") ? "TRUE" : "FALSE";
            default -> stripped();
        };
    }
}
