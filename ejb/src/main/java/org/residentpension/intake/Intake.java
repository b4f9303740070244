package org.residentpension.intake;

import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetRow;

/** What a capability knows about one kind of file. Every step may be repeated from the beginning after a crash. */
public interface Intake {

    ImportKind kind();

    SheetLayout layout();

    /** Opens the staging table for the rows of a file; earlier rows of the same import are gone already. */
    Staging stage(SheetImport file, Issues issues);

    /**
     * Judges the staged rows and, unless {@code file} is all or nothing and has issues, stores what follows from them.
     * Runs in the transaction that also ends the import, so either everything becomes visible or nothing.
     *
     * @param read the data rows of the sheet, the refused ones included
     */
    Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress);

    /** Takes the rows of one file in their order. */
    interface Staging extends AutoCloseable {

        /** A row without format errors. */
        void row(SheetRow row);

        @Override
        void close();
    }

    /** Where the user sees how far the work is. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total);
    }
}
