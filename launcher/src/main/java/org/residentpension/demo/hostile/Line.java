package org.residentpension.demo.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row to be, sound at first, that a file spoils cell by cell. */
final class Line {

    private final List<String> header;
    private final List<Object> cells;

    Line(List<String> header, List<Object> cells) {
        this.header = header;
        this.cells = new ArrayList<>(cells);
    }

    Line set(String column, Object cell) {
        cells.set(header.indexOf(column), cell);
        return this;
    }

    Object get(String column) {
        return cells.get(header.indexOf(column));
    }

    List<String> header() {
        return header;
    }

    List<Object> cells() {
        return Collections.unmodifiableList(cells);
    }
}
