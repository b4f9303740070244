package org.residentpension.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.residentpension.exchange.file.FileLimits;
import org.residentpension.exchange.file.RowCursor;
import org.residentpension.exchange.file.TableFile;
import org.residentpension.exchange.file.UnreadableFileException;

/**
 * Reads a workbook or a CSV of a layout in one pass and with a flat heap. What is wrong with the file goes to the
 * handler as issues, all of it; an exception means that the disk or the handler failed.
 */
public final class SheetReader {

    private final SheetLayout layout;
    private final FileLimits limits;

    public SheetReader(SheetLayout layout) {
        this(layout, FileLimits.STANDARD);
    }

    public SheetReader(SheetLayout layout, FileLimits limits) {
        this.layout = layout;
        this.limits = limits;
    }

    /**
     * @param file where the upload was stored
     * @param fileName as the user knows it; only its extension matters
     */
    public <X extends Exception> SheetSummary read(Path file, String fileName, SheetHandler<X> handler)
            throws IOException, X {
        SheetPass<X> pass = new SheetPass<>(layout, handler);
        try (RowCursor rows = TableFile.open(file, fileName, limits)) {
            pass.run(rows);
        } catch (UnreadableFileException e) {
            pass.breakOff(new SheetIssue(e.row(), "", e.fault().name(), "", e.getMessage()));
        }
        return pass.summary();
    }
}
