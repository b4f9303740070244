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
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Imports, the sealed parts of their files, and what was wrong with them. */
@ApplicationScoped
public class SheetImportRepository {

    private static final int PART_BYTES = 1 << 20;

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

    public Optional<SheetImport> byId(long id, ScopeReach reach) {
        return Optional.ofNullable(entities.find(SheetImport.class, id))
                .filter(file -> reach.reaches(DivisionCode.of(file.divisionCode())));
    }

    /** For the job that works on the file and has no caller. */
    SheetImport ofJob(long id) {
        return entities.find(SheetImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SheetImport> page(ScopeReach reach, ImportKind kind, int first, int size) {
        return entities.createQuery(
                        "SELECT i FROM SheetImport i WHERE :kind IS NULL OR i.kind = :kind ORDER BY i.id DESC",
                        SheetImport.class)
                .setParameter("kind", kind)
                .getResultStream()
                .filter(file -> reach.reaches(DivisionCode.of(file.divisionCode())))
                .skip(first)
                .limit(size)
                .toList();
    }

    long count(ScopeReach reach, ImportKind kind) {
        Where where = Where.within("division_code", reach).andIfGiven("kind = ?", kind == null ? null : kind.name());
        return database.count("SELECT COUNT(*) FROM rp_sheet_import" + where.sql(), where.arguments());
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

    long issueCount(long importId) {
        return database.count("SELECT COUNT(*) FROM rp_sheet_issue WHERE import_id = ?", importId);
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

    /** The name of the natural person who uploaded, for lists. */
    String staffName(long staffId) {
        return database.first("SELECT name FROM rp_staff WHERE id = ?", row -> row.getString(1), staffId)
                .orElse("");
    }
}
