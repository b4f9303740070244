package org.residentpension.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetHandler;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetReader;
import org.residentpension.exchange.SheetRow;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/** Reading a file into staging, and judging and applying what lies there, in the transaction of the caller. */
@ApplicationScoped
class IntakeWork {

    private static final List<String> STAGING = List.of(
            "rp_staged_person",
            "rp_staged_application",
            "rp_staged_listing",
            "rp_staged_member",
            "rp_staged_payment",
            "rp_staged_record",
            "rp_staged_entry",
            "rp_staged_province",
            "rp_staged_receipt",
            "rp_staged_year");
    private static final int PROGRESS_ROWS = 10_000;

    @Inject
    private SheetImportRepository imports;

    @Inject
    private StoredFile files;

    @Inject
    @Any
    private Instance<Intake> intakes;

    @Inject
    private Database database;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** @return how many data rows the sheet holds */
    int read(SheetImport file, Intake.Progress progress) {
        imports.clearIssues(file.id());
        clearStaging(file.id());
        Intake intake = intake(file.kind());
        try (Issues issues = imports.issues(file.id(), new BitSet());
                Intake.Staging staging = intake.stage(file, issues)) {
            Reading reading = new Reading(staging, issues, progress);
            return files.open(file.id(), copy -> new SheetReader(intake.layout())
                    .read(copy, file.fileName(), reading)
                    .rows());
        }
    }

    /** Ends the import as done or refused; the staging rows go in the same breath. */
    void judgeAndApply(SheetImport file, int read, Intake.Progress progress) {
        Tally tally;
        boolean refused;
        try (Issues issues = imports.issues(file.id(), imports.badRows(file.id()))) {
            boolean unreadable = imports.hasFileIssue(file.id());
            tally = unreadable
                    ? Tally.nothingOf(read)
                    : intake(file.kind()).judgeAndApply(file, read, issues, progress);
            refused = unreadable || issues.isFileRefused() || !issues.isEmpty() && !file.isGoodRowsOnly();
        }
        tellCells(file);
        clearStaging(file.id());
        file.end(refused ? SheetImport.State.REFUSED : SheetImport.State.DONE, tally, clock.now());
        audit.done(
                new AuditLine("SYSTEM", file.uploadedBy(), null, "IMPORT_" + file.state(), null, null, null, null, null)
                        .about("rp_sheet_import:" + file.id(), file.divisionCode())
                        .change(null, file.kind() + " " + file.tally().onRecord()));
    }

    /**
     * What was found by comparing rows with others or with what is on record says only where: it is shown with what the file has
     * there, as everything that was found while reading is.
     */
    private void tellCells(SheetImport file) {
        Map<Integer, List<SheetImportRepository.UntoldCell>> untold = imports.untoldCells(file.id()).stream()
                .collect(Collectors.groupingBy(SheetImportRepository.UntoldCell::row));
        if (untold.isEmpty()) {
            return;
        }
        SheetLayout layout = intake(file.kind()).layout();
        Set<String> headers = layout.columns().stream().map(SheetColumn::header).collect(Collectors.toSet());
        List<SheetImportRepository.ToldCell> told = new ArrayList<>();
        files.rows(file, layout, row -> untold.getOrDefault(row.number(), List.of()).stream()
                .filter(cell -> headers.contains(cell.header()))
                .filter(cell -> !row.raw(cell.header()).isEmpty())
                .forEach(cell -> told.add(new SheetImportRepository.ToldCell(cell.issue(), row.raw(cell.header())))));
        imports.tellCells(told);
    }

    Intake intake(ImportKind kind) {
        return intakes.stream()
                .filter(intake -> intake.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no intake for " + kind));
    }

    private void clearStaging(long importId) {
        STAGING.forEach(table -> database.update("DELETE FROM " + table + " WHERE import_id = ?", importId));
    }

    /** Hands good rows to the staging table and every issue to the list. */
    private static final class Reading implements SheetHandler<IOException> {

        private final Intake.Staging staging;
        private final Issues issues;
        private final Intake.Progress progress;
        private int rows;

        Reading(Intake.Staging staging, Issues issues, Intake.Progress progress) {
            this.staging = staging;
            this.issues = issues;
            this.progress = progress;
        }

        @Override
        public void row(SheetRow row) {
            if (!row.hasIssues()) {
                staging.row(row);
            }
            if (++rows % PROGRESS_ROWS == 0) {
                progress.at(rows, 0);
            }
        }

        @Override
        public void issue(SheetIssue issue) {
            issues.add(issue);
        }
    }
}
