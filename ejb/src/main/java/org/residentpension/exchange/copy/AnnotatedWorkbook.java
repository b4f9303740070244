package org.residentpension.exchange.copy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.residentpension.exchange.file.FileLimits;
import org.residentpension.exchange.file.UnreadableFileException;
import org.residentpension.exchange.file.XlsxFile;
import org.residentpension.exchange.file.XlsxWorkbook;

/**
 * The workbook, part by part, so that pictures, formats and other sheets come back as they were, whatever its size; without what would
 * calculate or fetch something in the hands of whoever opens it.
 */
final class AnnotatedWorkbook {

    private AnnotatedWorkbook() {}

    static void write(Path file, RowNotes notes, OutputStream out) throws IOException, UnreadableFileException {
        try (XlsxFile in = XlsxFile.open(file, FileLimits.STANDARD)) {
            XlsxWorkbook workbook = XlsxWorkbook.of(in);
            RedStyles styles = RedStyles.of(in, workbook.stylesPart());
            SheetCopier sheet = new SheetCopier(notes, styles, !workbook.sheetHasTable());
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
            OutsideLinks outside = new OutsideLinks(workbook);
            for (String part : in.parts()) {
                if (outside.holds(part)) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(part));
                try (InputStream content = in.stream(part)) {
                    if (part.equalsIgnoreCase(workbook.sheetPart())) {
                        sheet.copy(content, zip);
                    } else if (part.equalsIgnoreCase(workbook.stylesPart()) && styles.isKnown()) {
                        styles.write(zip);
                    } else {
                        outside.copy(part, content, zip);
                    }
                }
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
        }
    }
}
