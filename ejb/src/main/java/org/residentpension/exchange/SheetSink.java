package org.residentpension.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Where an export goes: a workbook or a text file. Cells of a row come from left to right. */
interface SheetSink extends Closeable {

    void title(String title) throws IOException;

    /** A line of its own, over the whole width: the unit line, who signs. */
    void note(String text) throws IOException;

    void header(List<String> headers) throws IOException;

    /** Never empty; never calculated by the program that opens the file (R-SEC-3). */
    void text(int column, String text) throws IOException;

    void money(int column, BigDecimal amount) throws IOException;

    void count(int column, long count) throws IOException;

    /** A cell without anything in it. */
    void nothing(int column) throws IOException;

    void endRow() throws IOException;
}
