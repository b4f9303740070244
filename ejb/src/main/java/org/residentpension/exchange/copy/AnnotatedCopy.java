package org.residentpension.exchange.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetHandler;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetReader;
import org.residentpension.exchange.SheetRow;
import org.residentpension.exchange.SheetSummary;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.exchange.file.CsvEncoding;
import org.residentpension.exchange.file.FileLimits;
import org.residentpension.exchange.file.TableFile;
import org.residentpension.exchange.file.UnreadableFileException;

/** Gives a file back with two columns more, where and why a row is refused, and the refused cells in red. */
public final class AnnotatedCopy {

    static final String WHERE = "错误列";
    static final String WHY = "错误说明";

    private final SheetLayout layout;

    public AnnotatedCopy(SheetLayout layout) {
        List<SheetColumn> columns = new ArrayList<>(layout.columns());
        columns.add(SheetColumn.optional(WHERE, CellKind.TEXT));
        columns.add(SheetColumn.optional(WHY, CellKind.TEXT));
        this.layout = new SheetLayout(layout.title(), columns);
    }

    /**
     * Issues of the file as a whole stand in its first row.
     *
     * @return false when the file cannot be read to its end and so cannot be given back; nothing was written then
     */
    public boolean write(Path file, String fileName, Collection<SheetIssue> issues, OutputStream out)
            throws IOException {
        SheetSummary summary = new SheetReader(layout).read(file, fileName, new Ignore());
        if (!summary.complete()) {
            return false;
        }
        RowNotes notes = new RowNotes(summary, issues);
        try {
            switch (TableFile.of(file, fileName, FileLimits.STANDARD)) {
                case XLSX -> AnnotatedWorkbook.write(file, notes, out);
                case CSV -> AnnotatedCsv.write(file, CsvEncoding.of(file), notes, out);
            }
            return true;
        } catch (UnreadableFileException e) {
            throw new IOException("The file changed while it was copied", e);
        }
    }

    private static final class Ignore implements SheetHandler<RuntimeException> {

        @Override
        public void row(SheetRow row) {
            // only the shape of the file is wanted
        }

        @Override
        public void issue(SheetIssue issue) {
            // the caller brings the issues, with those of its own rules
        }
    }
}
