package org.residentpension.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.residentpension.exchange.SheetHandler;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetReader;
import org.residentpension.exchange.SheetRow;
import org.residentpension.platform.Scratch;

/** The sealed file of an import, opened for as long as somebody reads in it. */
@ApplicationScoped
public class StoredFile {

    @Inject
    private SheetImportRepository imports;

    @Inject
    private Scratch scratch;

    /** Works on an open copy of a file. */
    @FunctionalInterface
    interface Work<T> {
        T with(Path copy) throws IOException;
    }

    <T> T open(long importId, Work<T> work) {
        try {
            Path copy = scratch.file();
            try {
                imports.copyTo(importId, copy);
                return work.with(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All rows once more, also those that were refused. */
    public void rows(SheetImport file, SheetLayout layout, Consumer<SheetRow> rows) {
        open(file.id(), copy -> new SheetReader(layout).read(copy, file.fileName(), new Again(rows)));
    }

    /** What is wrong with the rows is known from the first reading. */
    private record Again(Consumer<SheetRow> rows) implements SheetHandler<IOException> {

        @Override
        public void row(SheetRow row) {
            rows.accept(row);
        }

        @Override
        public void issue(SheetIssue issue) {
            // told when the file was read first
        }
    }
}
