package org.residentpension.exchange.file;

/** The file cannot be read, or not further than a row. Its message is the sentence for the user. */
public final class UnreadableFileException extends Exception {

    private final FileFault fault;
    private final int row;

    UnreadableFileException(FileFault fault, Object... details) {
        this(fault, 0, details);
    }

    private UnreadableFileException(FileFault fault, int row, Object... details) {
        super(fault.sentence(details));
        this.fault = fault;
        this.row = row;
    }

    static UnreadableFileException atRow(int row, FileFault fault, Object... details) {
        return new UnreadableFileException(fault, row, details);
    }

    /** Damage inside a workbook, after the last row that could be read. */
    static UnreadableFileException broken(int lastRow) {
        String place = lastRow == 0 ? "，无法读取" : "，读到第 %d 行后无法继续".formatted(lastRow);
        return new UnreadableFileException(FileFault.F_FILE_BROKEN, place);
    }

    public FileFault fault() {
        return fault;
    }

    /** The row that could not be read; 0 when the file as a whole cannot be read. */
    public int row() {
        return row;
    }
}
