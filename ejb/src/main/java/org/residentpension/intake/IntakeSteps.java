package org.residentpension.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.residentpension.exchange.SheetHandler;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.exchange.SheetReader;
import org.residentpension.exchange.SheetRow;
import org.residentpension.exchange.SheetSummary;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobEnded;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;
import org.residentpension.platform.sql.Database;

/** The two steps of an intake job, each one transaction that may be repeated: read into staging, judge and apply. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntakeSteps {

    private static final List<String> STAGING = List.of(
            "rp_staged_target",
            "rp_staged_person",
            "rp_staged_application",
            "rp_staged_listing",
            "rp_staged_payment",
            "rp_staged_record",
            "rp_staged_entry",
            "rp_staged_progress");
    private static final int PROGRESS_ROWS = 2_000;

    @Inject
    private SheetImportRepository imports;

    @Inject
    @Any
    private Instance<Intake> intakes;

    @Inject
    private JobQueue queue;

    @Inject
    private Database database;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** @return how many data rows the sheet holds */
    public int read(JobRun run) {
        SheetImport file = begin(run);
        imports.clearIssues(file.id());
        clearStaging(file.id());
        Path copy = null;
        try (Issues issues = imports.issues(file.id(), new BitSet());
                Intake.Staging staging = intake(file.kind()).stage(file, issues)) {
            copy = Files.createTempFile("rp-intake-", ".sheet");
            imports.copyTo(file.id(), copy);
            SheetSummary summary = new SheetReader(intake(file.kind()).layout())
                    .read(copy, file.fileName(), new Reading(run, staging, issues));
            return summary.rows();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            delete(copy);
        }
    }

    /** Ends the import as done or refused; the staging rows go in the same breath. */
    public void judgeAndApply(JobRun run, int read) {
        SheetImport file = begin(run);
        Tally tally;
        boolean refused;
        try (Issues issues = imports.issues(file.id(), imports.badRows(file.id()))) {
            tally = issues.isFileRefused() || hasFileIssue(file)
                    ? Tally.nothingOf(read)
                    : intake(file.kind())
                            .judgeAndApply(
                                    file,
                                    read,
                                    issues,
                                    (done, total) -> queue.progress(run.jobId(), "JUDGE", done, total));
            refused = hasFileIssue(file) || issues.isFileRefused() || !issues.isEmpty() && !file.isGoodRowsOnly();
        }
        clearStaging(file.id());
        file.end(refused ? SheetImport.State.REFUSED : SheetImport.State.DONE, tally, clock.now());
        audit.done(
                new AuditLine("SYSTEM", file.uploadedBy(), null, "IMPORT_" + file.state(), null, null, null, null, null)
                        .about("rp_sheet_import:" + file.id(), file.divisionCode())
                        .change(null, file.kind() + " " + file.tally()));
        queue.finish(run);
    }

    /** The job broke: the import says so, and a user may try again. */
    public void told(@Observes JobEnded ended) {
        if (SheetImportService.JOB.equals(ended.kind()) && ended.state() == Job.State.FAILED) {
            imports.ofJob(ended.subjectId()).fail(clock.now());
        }
    }

    private SheetImport begin(JobRun run) {
        SheetImport file = imports.ofJob(run.subjectId());
        file.run();
        return file;
    }

    private boolean hasFileIssue(SheetImport file) {
        return database.count("SELECT COUNT(*) FROM rp_sheet_issue WHERE import_id = ? AND row_no = 0", file.id()) > 0;
    }

    private void clearStaging(long importId) {
        STAGING.forEach(table -> database.update("DELETE FROM " + table + " WHERE import_id = ?", importId));
    }

    private Intake intake(ImportKind kind) {
        return intakes.stream()
                .filter(intake -> intake.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no intake for " + kind));
    }

    private static void delete(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** Hands good rows to the staging table and every issue to the list. */
    private final class Reading implements SheetHandler<IOException> {

        private final JobRun run;
        private final Intake.Staging staging;
        private final Issues issues;
        private int rows;

        Reading(JobRun run, Intake.Staging staging, Issues issues) {
            this.run = run;
            this.staging = staging;
            this.issues = issues;
        }

        @Override
        public void row(SheetRow row) {
            if (!row.hasIssues()) {
                staging.row(row);
            }
            if (++rows % PROGRESS_ROWS == 0) {
                queue.progress(run.jobId(), "READ", rows, 0);
            }
        }

        @Override
        public void issue(SheetIssue issue) {
            issues.add(issue);
        }
    }
}
