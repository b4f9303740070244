package org.residentpension.platform.sql;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Rows as the text that {@code LOAD DATA} reads. */
final class BulkRows {

    /** From here on the text should go on its way. */
    private static final int FULL = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private int rows;

    /** One row in the order of the columns; null, text, bytes, Boolean, or what says itself by {@code toString()}. */
    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        rows++;
    }

    int rows() {
        return rows;
    }

    boolean isFull() {
        return text.length() >= FULL;
    }

    /** The text so far, which is forgotten here. */
    byte[] take() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        rows = 0;
        return bytes;
    }

    private void append(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof Boolean flag) {
            text.append(flag ? '1' : '0');
        } else if (value instanceof String word) {
            escape(word);
        } else {
            text.append(value);
        }
    }

    /** Copies whole stretches; hardly any text has a sign that has to be written otherwise. */
    private void escape(String word) {
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            String otherwise = escaped(word.charAt(i));
            if (otherwise != null) {
                text.append(word, from, i).append(otherwise);
                from = i + 1;
            }
        }
        text.append(word, from, word.length());
    }

    private static String escaped(char sign) {
        if (sign > '\\') {
            return null;
        }
        return switch (sign) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case 0 -> "\\0";
            default -> null;
        };
    }
}
