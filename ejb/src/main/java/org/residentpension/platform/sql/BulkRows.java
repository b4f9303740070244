package org.residentpension.platform.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Rows as the text that {@code LOAD DATA} reads, written as the bytes that are sent: a file of 100,000 rows is some hundred
 * megabytes of them.
 */
final class BulkRows {

    /** From here on the text should go on its way. */
    private static final int FULL = 1 << 20;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(UTF_8);

    private byte[] text = new byte[1 << 12];
    private int length;
    private int rows;

    /** One row in the order of the columns; null, text, bytes, Boolean, or what says itself by {@code toString()}. */
    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                put('\t');
            }
            append(values[i]);
        }
        put('\n');
        rows++;
    }

    int rows() {
        return rows;
    }

    boolean isFull() {
        return length >= FULL;
    }

    /** The text so far, which is forgotten here. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(text, length);
        length = 0;
        rows = 0;
        return taken;
    }

    private void append(Object value) {
        if (value == null) {
            put('\\');
            put('N');
        } else if (value instanceof byte[] bytes) {
            for (byte each : bytes) {
                put(DIGITS[each >> 4 & 15]);
                put(DIGITS[each & 15]);
            }
        } else if (value instanceof Boolean flag) {
            put(flag ? '1' : '0');
        } else {
            escape(value.toString().getBytes(UTF_8));
        }
    }

    /** A byte of a sign beyond ASCII is negative and never one of those that have to be written otherwise. */
    private void escape(byte[] word) {
        for (byte sign : word) {
            char otherwise = sign > '\\' || sign < 0 ? 0 : escaped(sign);
            if (otherwise == 0) {
                put(sign);
            } else {
                put('\\');
                put(otherwise);
            }
        }
    }

    /** 0 for a sign that stands for itself. */
    private static char escaped(byte sign) {
        return switch (sign) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case 0 -> '0';
            default -> 0;
        };
    }

    private void put(int sign) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = (byte) sign;
    }
}
