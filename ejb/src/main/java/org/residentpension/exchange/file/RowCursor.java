package org.residentpension.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Walks once through the rows of a file, from the first to the last. */
public interface RowCursor extends Closeable {

    /** The next row that holds anything, or null after the last one. */
    FileRow next() throws IOException, UnreadableFileException;

    /** The merged areas. Complete only after {@link #next} returned null. */
    default List<CellRange> merges() {
        return List.of();
    }

    /** What a user may like to know although nothing is wrong, such as sheets that were not read. */
    default List<String> notes() {
        return List.of();
    }

    /** Every row of such a file should have as many cells as the header. */
    default boolean isDelimited() {
        return false;
    }

    /** The file stops without a line break, as files do that were cut on their way. */
    default boolean endsAbruptly() {
        return false;
    }
}
