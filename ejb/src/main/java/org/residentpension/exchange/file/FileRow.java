package org.residentpension.exchange.file;

import java.util.List;

/** One row that is not empty, with the number that Excel shows beside it. */
public record FileRow(int number, List<FileCell> cells) {

    /** Never null: a column that the row does not reach is blank. */
    public FileCell cell(int column) {
        return column < cells.size() ? cells.get(column) : FileCell.BLANK;
    }

    public int width() {
        return cells.size();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(FileCell::isBlank);
    }

    public List<FileCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
