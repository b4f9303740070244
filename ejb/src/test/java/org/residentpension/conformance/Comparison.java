package org.residentpension.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.residentpension.kernel.CivilTime;
import org.residentpension.kernel.Money;

/**
 * Compares an expectation with an answer: only fields that are present count, null means absent, lists are compared in full,
 * money as exact decimals, times as moments. The type of the answer decides how the expected text is read.
 */
public final class Comparison {

    private final List<String> differences = new ArrayList<>();

    public List<String> of(Map<?, ?> expected, Map<?, ?> actual) {
        compareMaps("", expected, actual);
        return differences;
    }

    private void compareMaps(String path, Map<?, ?> expected, Map<?, ?> actual) {
        expected.forEach((name, value) -> {
            String field = path.isEmpty() ? String.valueOf(name) : path + "." + name;
            if (actual.containsKey(name)) {
                compare(field, value, actual.get(name));
            } else if (value != null) {
                differences.add(field + ": expected " + value + " but the answer has no such field");
            }
        });
    }

    private void compare(String path, Object expected, Object actual) {
        if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> answer) {
            compareMaps(path, map, answer);
        } else if (expected instanceof List<?> list && actual instanceof List<?> answer) {
            compareLists(path, list, answer);
        } else if (!isSame(expected, actual)) {
            differences.add(path + ": expected " + expected + " but was " + actual);
        }
    }

    private void compareLists(String path, List<?> expected, List<?> actual) {
        if (expected.size() != actual.size()) {
            differences.add(path + ": expected " + expected + " but was " + actual);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), actual.get(i));
        }
    }

    private static boolean isSame(Object expected, Object actual) {
        if (expected == null || actual == null) {
            return expected == actual;
        }
        String text = String.valueOf(expected);
        if (actual instanceof Money money) {
            return isDecimal(text) && money.amount().compareTo(new BigDecimal(text)) == 0;
        }
        if (actual instanceof LocalDateTime time) {
            return CivilTime.parse(text).equals(time);
        }
        if (actual instanceof LocalDate date) {
            return CivilTime.parse(text).equals(date.atStartOfDay());
        }
        return Objects.equals(text, String.valueOf(actual));
    }

    private static boolean isDecimal(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }
}
