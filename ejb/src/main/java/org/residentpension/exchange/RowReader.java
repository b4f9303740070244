package org.residentpension.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.exchange.cell.CellFault;
import org.residentpension.exchange.cell.Reading;
import org.residentpension.exchange.file.FileCell;
import org.residentpension.exchange.file.FileRow;

/** Reads every cell of a data row as its column demands. */
final class RowReader {

    private final SheetColumn[] columns;
    private final int[] places;
    private final Map<String, Integer> index;
    private final Map<String, Integer> extras;
    private final SheetTotals totals;

    RowReader(SheetLayout layout, HeaderRow header, SheetTotals totals) {
        this.columns = layout.columns().toArray(SheetColumn[]::new);
        this.places = layout.headers().stream()
                .mapToInt(word -> header.columns().getOrDefault(word, Integer.MAX_VALUE))
                .toArray();
        this.index = layout.index();
        this.extras = header.extras();
        this.totals = totals;
    }

    SheetRow read(FileRow row) {
        String[] raw = new String[columns.length];
        Object[] values = new Object[columns.length];
        List<SheetIssue> issues = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            FileCell cell = row.cell(places[i]);
            raw[i] = cell.shown();
            if (!cell.isBlank() || columns[i].required()) {
                values[i] = value(row.number(), columns[i], cell, issues);
            }
        }
        return new SheetRow(row.number(), index, new SheetRow.Cells(raw, values, toTell(issues)), extras(row));
    }

    /** In a row of wrong letters every cell is wrong; one word about them says it all. */
    private static List<SheetIssue> toTell(List<SheetIssue> issues) {
        return issues.stream()
                .filter(issue -> issue.code().equals(CellFault.F_UNDECODABLE.name()))
                .findFirst()
                .map(List::of)
                .orElse(issues);
    }

    /** Null when refused. */
    private Object value(int row, SheetColumn column, FileCell cell, List<SheetIssue> issues) {
        Reading reading = cell.isBlank()
                ? Reading.refused(CellFault.F_REQUIRED)
                : column.kind().read(cell, column.words());
        if (reading instanceof Reading.Value read) {
            totals.add(column, read.value());
            return read.value();
        }
        Reading.Refused refused = (Reading.Refused) reading;
        totals.forget(column);
        issues.add(new SheetIssue(row, column.header(), refused.fault().name(), cell.shown(), refused.sentence()));
        return null;
    }

    private Map<String, String> extras(FileRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        extras.forEach((header, place) -> texts.put(header, row.cell(place).shown()));
        return texts;
    }
}
