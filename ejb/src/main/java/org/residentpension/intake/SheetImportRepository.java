package org.residentpension.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Imports, the sealed parts of their files, and what was wrong with them. */
@ApplicationScoped
public class SheetImportRepository {

    private static final int PART_BYTES = 1 << 20;
    private static final int TOLD_CELLS = 2_000;
    private static final String ROWS = "SELECT i.id, i.kind, i.division_code, i.contribution_year, i.file_name, s.name,"
            + " i.uploaded_at, i.state, i.read_count, i.added_count, i.changed_count, i.same_count, i.refused_count,"
            + " i.added_amount, i.version FROM rp_sheet_import i JOIN rp_staff s ON s.id = i.uploaded_by";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private BusinessClock clock;

    void add(SheetImport file, byte[] content) {
        entities.persist(file);
        entities.flush();
        for (int part = 0, from = 0; from < content.length; part++, from += PART_BYTES) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART_BYTES));
            database.update(
                    "INSERT INTO rp_sheet_part (import_id, part, sealed) VALUES (?, ?, ?)",
                    file.id(),
                    part,
                    vault.sealBytes(piece));
        }
    }

    /** Whose scope it is in is asked by {@link ImportScope}. */
    Optional<SheetImport> byId(long id) {
        return Optional.ofNullable(entities.find(SheetImport.class, id));
    }

    /** For the job that works on the file and has no caller. */
    SheetImport ofJob(long id) {
        return entities.find(SheetImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    List<ImportRow> page(Where readable, ImportKind kind, int first, int size) {
        Where where = readable.andIfGiven("i.kind = ?", kind == null ? null : kind.name());
        return database.list(
                ROWS + where.sql() + " ORDER BY i.id DESC LIMIT ? OFFSET ?",
                SheetImportRepository::read,
                where.arguments(size, first));
    }

    long count(Where readable, ImportKind kind) {
        Where where = readable.andIfGiven("i.kind = ?", kind == null ? null : kind.name());
        return database.count("SELECT COUNT(*) FROM rp_sheet_import i" + where.sql(), where.arguments());
    }

    ImportRow row(long id) {
        return database.first(ROWS + " WHERE i.id = ?", SheetImportRepository::read, id)
                .orElseThrow();
    }

    Optional<ImportRow> sameBefore(SheetImport file, Where readable) {
        Where where = readable.and("i.file_digest = ?", (Object) file.fileDigest())
                .and("i.kind = ?", file.kind().name())
                .and("i.state = 'DONE'")
                .and("i.id < ?", file.id());
        return database.first(
                ROWS + where.sql() + " ORDER BY i.id DESC LIMIT 1", SheetImportRepository::read, where.arguments());
    }

    private static ImportRow read(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getLong(1),
                ImportKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDateTime.class),
                SheetImport.State.valueOf(row.getString(8)),
                new Tally(
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12),
                        row.getInt(13),
                        new Money(row.getBigDecimal(14))),
                row.getInt(15));
    }

    /** Writes the file as it was uploaded. */
    void copyTo(long id, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            long parts = database.count("SELECT COUNT(*) FROM rp_sheet_part WHERE import_id = ?", id);
            for (int part = 0; part < parts; part++) {
                byte[] sealed = database.first(
                                "SELECT sealed FROM rp_sheet_part WHERE import_id = ? AND part = ?",
                                row -> row.getBytes(1),
                                id,
                                part)
                        .orElseThrow();
                out.write(vault.openBytes(sealed));
            }
        }
    }

    /** Collects issues beside those that {@code badRows} already names. */
    Issues issues(long importId, BitSet badRows) {
        return new Issues(
                importId,
                vault,
                database.load(
                        "rp_sheet_issue", "import_id", "row_no", "column_name", "code", "#value_sealed", "sentence"),
                badRows,
                clock.today());
    }

    /** Something concerns the file as a whole: then no row of it is good. */
    boolean hasFileIssue(long importId) {
        return database.count("SELECT COUNT(*) FROM rp_sheet_issue WHERE import_id = ? AND row_no = 0", importId) > 0;
    }

    void clearIssues(long importId) {
        database.update("DELETE FROM rp_sheet_issue WHERE import_id = ?", importId);
    }

    BitSet badRows(long importId) {
        BitSet rows = new BitSet();
        database.list("SELECT DISTINCT row_no FROM rp_sheet_issue WHERE import_id = ?", row -> row.getInt(1), importId)
                .forEach(rows::set);
        return rows;
    }

    List<IssueRow> issuePage(long importId, int first, int size) {
        return database.list(
                "SELECT row_no, column_name, code, value_sealed, sentence FROM rp_sheet_issue WHERE import_id = ?"
                        + " ORDER BY row_no, id LIMIT ? OFFSET ?",
                row -> new IssueRow(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        vault.open(row.getBytes(4)),
                        row.getString(5)),
                importId,
                size,
                first);
    }

    /** An issue that says where but not what stands there. */
    record UntoldCell(long issue, int row, String header) {}

    /** The first ones of a file; whoever has thousands of the same kind sees by them what is meant. */
    List<UntoldCell> untoldCells(long importId) {
        return database.list(
                "SELECT id, row_no, column_name FROM rp_sheet_issue WHERE import_id = ? AND row_no > 0"
                        + " AND column_name IS NOT NULL AND value_sealed IS NULL ORDER BY row_no, id LIMIT ?",
                row -> new UntoldCell(row.getLong(1), row.getInt(2), row.getString(3)),
                importId,
                TOLD_CELLS);
    }

    /** What the file has in the cell of an issue. */
    record ToldCell(long issue, String value) {}

    void tellCells(List<ToldCell> cells) {
        database.batch("UPDATE rp_sheet_issue SET value_sealed = ? WHERE id = ?", cells, cell ->
                new Object[] {vault.seal(Issues.shown(cell.value())), cell.issue()});
    }

    Verdict verdict(SheetImport file) {
        List<String> codes = database.list(
                "SELECT DISTINCT code FROM rp_sheet_issue WHERE import_id = ?", row -> row.getString(1), file.id());
        long issues = database.count("SELECT COUNT(*) FROM rp_sheet_issue WHERE import_id = ?", file.id());
        int badRows = Math.toIntExact(database.count(
                "SELECT COUNT(DISTINCT row_no) FROM rp_sheet_issue WHERE import_id = ? AND row_no > 0", file.id()));
        boolean divisible = !hasFileIssue(file.id()) && codes.stream().allMatch(SheetIssue::isOfSingleRow);
        int goodRows = divisible ? Math.max(0, file.tally().read() - badRows) : 0;
        return new Verdict(
                issues, badRows, goodRows, divisible, codes.stream().noneMatch(code -> code.startsWith("F_FILE")));
    }

    List<SheetIssue> allIssues(long importId) {
        return issuePage(importId, 0, Integer.MAX_VALUE).stream()
                .map(issue -> new SheetIssue(
                        issue.row(),
                        issue.column() == null ? "" : issue.column(),
                        issue.code(),
                        issue.value() == null ? "" : issue.value(),
                        issue.sentence()))
                .toList();
    }
}
