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

    /** The first cell that holds anything; blank when none does. */
    public FileCell first() {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(FileCell.BLANK);
    }

    /** The last cell that holds anything, counted from 1: formats may reach further. */
    public int filledWidth() {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(FileCell::isBlank);
    }

    public List<FileCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
