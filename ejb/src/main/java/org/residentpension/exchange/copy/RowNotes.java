package org.residentpension.exchange.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.exchange.SheetSummary;

/** What is to be written beside each row, and where: in two columns right of all others, or again in those of last time. */
final class RowNotes {

    /** So many characters a cell of Excel holds. */
    private static final int CELL_LENGTH = 32_000;

    private final Map<Integer, List<SheetIssue>> byRow = new HashMap<>();
    private final SheetSummary summary;
    private final int column;

    RowNotes(SheetSummary summary, Collection<SheetIssue> issues) {
        this.summary = summary;
        for (SheetIssue issue : issues) {
            byRow.computeIfAbsent(Math.max(issue.row(), 1), row -> new ArrayList<>())
                    .add(issue);
        }
        boolean again = columnOf(AnnotatedCopy.WHERE) == summary.width() - 2
                && columnOf(AnnotatedCopy.WHY) == summary.width() - 1;
        this.column = again ? summary.width() - 2 : summary.width();
    }

    /** The first of the two columns, counted from 0. */
    int column() {
        return column;
    }

    int headerRow() {
        return summary.headerRow();
    }

    /** Rows that get a note, from the top; the header always does. */
    TreeSet<Integer> rows() {
        TreeSet<Integer> rows = new TreeSet<>(byRow.keySet());
        if (headerRow() > 0) {
            rows.add(headerRow());
        }
        return rows;
    }

    String where(int row) {
        Set<String> headers = of(row).stream()
                .map(SheetIssue::header)
                .filter(header -> !header.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return label(row, AnnotatedCopy.WHERE) + String.join("、", headers);
    }

    String why(int row) {
        String sentences = of(row).stream().map(SheetIssue::sentence).distinct().collect(Collectors.joining("\n"));
        String text = label(row, AnnotatedCopy.WHY) + sentences;
        return text.length() > CELL_LENGTH ? text.substring(0, CELL_LENGTH) + "…" : text;
    }

    /** Places of the refused cells of a row. */
    TreeSet<Integer> red(int row) {
        TreeSet<Integer> places = new TreeSet<>();
        for (SheetIssue issue : of(row)) {
            int place = columnOf(issue.header());
            if (place >= 0 && !issue.concernsFile()) {
                places.add(place);
            }
        }
        return places;
    }

    private String label(int row, String label) {
        return row != headerRow() ? "" : of(row).isEmpty() ? label : label + "\n";
    }

    private List<SheetIssue> of(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    private int columnOf(String header) {
        return summary.columns().getOrDefault(header, -1);
    }
}
