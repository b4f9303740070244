package org.residentpension.intake;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Locale;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.exchange.SheetRow;
import org.residentpension.kernel.IdNumbersIn;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.RowFault;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** Collects what is wrong with a file while it is worked on, and which of its rows are concerned. */
public final class Issues implements AutoCloseable {

    private static final int VALUE_LENGTH = 120;

    private final long importId;
    private final Vault vault;
    private final BulkLoad rows;
    private final BitSet badRows;
    private final LocalDate today;
    private boolean fileRefused;

    Issues(long importId, Vault vault, BulkLoad rows, BitSet badRows, LocalDate today) {
        this.importId = importId;
        this.vault = vault;
        this.rows = rows;
        this.badRows = badRows;
        this.today = today;
    }

    /** The day on which the file is judged. */
    public LocalDate today() {
        return today;
    }

    public void add(SheetIssue issue) {
        if (issue.concernsFile()) {
            fileRefused = true;
        } else {
            badRows.set(issue.row());
        }
        String value = issue.value() == null ? "" : issue.value();
        rows.row(
                importId,
                issue.row(),
                issue.header().isEmpty() ? null : issue.header(),
                issue.code(),
                value.isEmpty() ? null : vault.seal(shown(value)),
                // a sentence is stored in clear and read by people who may not see whole numbers
                IdNumbersIn.masked(issue.sentence()));
    }

    /** As much of a cell as a list shows. */
    static String shown(String value) {
        return value.length() > VALUE_LENGTH ? value.substring(0, VALUE_LENGTH) : value;
    }

    public void add(int row, String header, String code, String value, String sentence) {
        add(new SheetIssue(row, header, code, value, sentence));
    }

    /** What a row says cannot be; shown with what stands in the cell. */
    public void add(SheetRow row, RowFault fault) {
        add(row.number(), fault, row.raw(fault.header()));
    }

    /** A row that does not go with others of the file or with what is on record. */
    public void add(int row, RowFault fault) {
        add(row, fault, "");
    }

    /** @param value what stands in the cell, "" where that tells nothing */
    public void add(int row, RowFault fault, String value) {
        add(row, fault.header(), fault.name(), value, fault.sentence());
    }

    /** With the sentence that belongs to the reason. */
    public void add(int row, String header, ReasonCode code, String value) {
        add(new SheetIssue(row, header, code.name(), value, code.sentence(Locale.CHINESE)));
    }

    public boolean isBad(int row) {
        return badRows.get(row);
    }

    /** Something concerns the whole file: then no row of it is good. */
    public boolean isFileRefused() {
        return fileRefused;
    }

    public boolean isEmpty() {
        return !fileRefused && badRows.isEmpty();
    }

    /** Takes the rows with issues out of a staging table, so that only good ones are applied. */
    public void dropBadRows(Database database, String stagingTable) {
        badRows.stream()
                .forEach(row -> database.update(
                        "DELETE FROM " + stagingTable + " WHERE import_id = ? AND row_no = ?", importId, row));
    }

    /** A copy: the numbers of the rows that are refused so far. */
    public BitSet badRows() {
        return (BitSet) badRows.clone();
    }

    /** These rows wait for a person already; they stay listed, but refuse the file no more. */
    public void settle(BitSet rows) {
        badRows.andNot(rows);
    }

    /** What was found so far stands in the table afterwards. */
    public void flush() {
        rows.flush();
    }

    @Override
    public void close() {
        rows.close();
    }
}
