package org.residentpension.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.exchange.cell.CellKind;

/**
 * One column of a layout, found by its header wherever it stands.
 *
 * @param words what a {@link CellKind#CODE} may be; empty for every other kind
 * @param width in a workbook, in characters of which a Chinese one counts two; 0 for as wide as its kind
 */
public record SheetColumn(String header, boolean required, CellKind kind, Set<String> words, int width) {

    public static SheetColumn required(String header, CellKind kind) {
        return new SheetColumn(header, true, kind, Set.of(), 0);
    }

    public static SheetColumn optional(String header, CellKind kind) {
        return new SheetColumn(header, false, kind, Set.of(), 0);
    }

    public static SheetColumn required(String header, List<String> words) {
        return new SheetColumn(header, true, CellKind.CODE, new LinkedHashSet<>(words), 0);
    }

    public static SheetColumn optional(String header, List<String> words) {
        return new SheetColumn(header, false, CellKind.CODE, new LinkedHashSet<>(words), 0);
    }

    /** The same, wide enough for names and sentences. */
    public SheetColumn wide(int characters) {
        return new SheetColumn(header, required, kind, words, characters);
    }
}
