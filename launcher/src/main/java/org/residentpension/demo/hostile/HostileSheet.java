package org.residentpension.demo.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.residentpension.demo.sheet.CsvFiles;
import org.residentpension.demo.sheet.Table;
import org.residentpension.demo.sheet.Workbooks;

/** A list with good and bad rows; each bad row comes with the reason for which it is to be refused. */
final class HostileSheet {

    private final Folder folder;
    private final Kind kind;
    private final String title;
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private int strayLines;

    HostileSheet(Folder folder, Kind kind, String title) {
        this.folder = folder;
        this.kind = kind;
        this.title = title;
    }

    HostileSheet good(Line line) {
        rows.add(line.cells());
        return this;
    }

    /** A row that looks strange and is sound all the same. */
    HostileSheet harmless(String why, Line line) {
        reasons.add("第 " + nextRow() + " 行：可以接受。" + why);
        return good(line);
    }

    HostileSheet bad(String reason, Line line) {
        reasons.add("第 " + nextRow() + " 行：" + reason);
        return good(line);
    }

    /** A line between the rows that is no row itself, so that the closing row does not count it. */
    HostileSheet misplaced(String reason, Line line) {
        strayLines++;
        return bad(reason, line);
    }

    /** A reason that concerns the file and not one of its rows. */
    HostileSheet because(String reason) {
        reasons.add(reason);
        return this;
    }

    int nextRow() {
        return Table.FIRST_ROW + rows.size();
    }

    void write() throws IOException {
        write(sheet -> {});
    }

    void write(Consumer<Worksheet> afterwards) throws IOException {
        Workbooks.write(folder.next(title, ".xlsx"), table(), afterwards);
        folder.expect(title, ".xlsx", kind, reasons);
    }

    void writeCsv() throws IOException {
        CsvFiles.writeGb18030(folder.next(title, ".csv"), table());
        folder.expect(title, ".csv", kind, reasons);
    }

    /** Closed without a sum, because there is none where amounts are spoilt. */
    Table table() {
        List<Object> trailer = new ArrayList<>();
        trailer.add("合计");
        trailer.add(rows.size() - strayLines);
        return new Table(folder.title(kind), "演示用的错误文件", kind.header, rows, trailer);
    }
}
