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

    private void escape(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case 0 -> text.append("\\0");
                default -> text.append(c);
            }
        }
    }
}
