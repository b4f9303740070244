package org.residentpension.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.exchange.file.Blanks;
import org.residentpension.exchange.file.CellName;
import org.residentpension.exchange.file.FileRow;

/**
 * The row that names the columns, recognised by the words of the layout in any order.
 *
 * @param columns place of each header of the layout that stands in the row
 * @param extras place of every other header
 * @param required places of the required headers that stand in the row
 */
record HeaderRow(
        int number,
        int width,
        Map<String, Integer> columns,
        Map<String, Integer> extras,
        List<Integer> required,
        List<SheetIssue> doubled) {

    static HeaderRow of(FileRow row, SheetLayout layout) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, Integer> extras = new LinkedHashMap<>();
        List<SheetIssue> doubled = new ArrayList<>();
        List<String> known = layout.headers();
        for (int column = 0; column < row.width(); column++) {
            String header = Blanks.removeAll(row.cell(column).text());
            if (known.contains(header)) {
                Integer before = columns.putIfAbsent(header, column);
                if (before != null) {
                    doubled.add(SheetFault.F_HEADER_DOUBLED.issue(
                            0, header, "", header, CellName.letters(before), CellName.letters(column)));
                }
            } else if (!header.isEmpty()) {
                extras.putIfAbsent(header, column);
            }
        }
        List<Integer> required = layout.requiredHeaders().stream()
                .filter(columns::containsKey)
                .map(columns::get)
                .toList();
        return new HeaderRow(row.number(), row.width(), columns, extras, required, doubled);
    }

    boolean hasAll(List<String> headers) {
        return columns.keySet().containsAll(headers);
    }

    /** Header over a place; empty for a place that the layout does not know. */
    String at(int column) {
        return columns.entrySet().stream()
                .filter(known -> known.getValue() == column)
                .map(Map.Entry::getKey)
                .findAny()
                .orElse("");
    }

    /** One known word may stand in a title; two make a header. */
    boolean isLikely() {
        return columns.size() >= 2;
    }

    /** Whether a row has something in every required column. */
    boolean isFilledIn(FileRow row) {
        for (int place : required) {
            if (row.cell(place).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The same words again further down, as when several sheets were pasted together. */
    boolean isRepeatedIn(FileRow row) {
        int same = 0;
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            if (row.cell(column.getValue()).stripped().equals(column.getKey())) {
                same++;
            }
        }
        return same >= 2;
    }

    List<SheetIssue> issues(SheetLayout layout) {
        List<SheetIssue> issues = new ArrayList<>(doubled);
        for (String header : layout.requiredHeaders()) {
            if (!columns.containsKey(header)) {
                issues.add(SheetFault.F_HEADER_MISSING.issue(0, header, "", header));
            }
        }
        return issues;
    }
}
