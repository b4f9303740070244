package org.residentpension.exchange.file;

/** A merged area. Rows are counted from 1 as Excel shows them, columns from 0; the name is A5:B6. */
public record CellRange(int firstRow, int lastRow, int firstColumn, String name) {

    @Override
    public String toString() {
        return name;
    }
}
