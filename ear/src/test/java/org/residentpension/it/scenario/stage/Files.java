package org.residentpension.it.scenario.stage;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.ImportResultService;
import org.residentpension.intake.IntakeSteps;
import org.residentpension.intake.IssueRow;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.SheetImportService;
import org.residentpension.intake.Upload;
import org.residentpension.it.Patience;
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;

/**
 * Brings in a file as the signed-in user. The work of the job is done at once instead of waiting for the server to look
 * around for jobs: the same steps, under the same lease.
 */
@ApplicationScoped
public class Files {

    private static final int ALL = 10_000;
    private static final String WORKER = "scenario";

    @Inject
    private SheetImportService imports;

    @Inject
    private ImportResultService results;

    @Inject
    private IntakeSteps steps;

    @Inject
    private JobQueue queue;

    private volatile long left;

    /** Throws the product's own refusal where the user may not bring in such a file for that division. */
    public SheetImport bringIn(ImportKind kind, String division, int year, String csv) {
        Upload upload = new Upload("step.csv", csv.getBytes(StandardCharsets.UTF_8));
        long id = imports.upload(kind, division, year, upload);
        return worked(id);
    }

    public SheetImport takeGoodRows(SheetImport refused) {
        imports.takeGoodRows(refused.id(), refused.version());
        return worked(refused.id());
    }

    /** Rows in error by number of the data row, each with the first reason. */
    public List<Map<String, Object>> errors(SheetImport file) {
        Map<Integer, String> first = new LinkedHashMap<>();
        results.issues(file.id(), 0, ALL).forEach(issue -> first.putIfAbsent(issue.row() - 1, code(issue)));
        List<Map<String, Object>> errors = new ArrayList<>();
        first.forEach((row, code) -> errors.add(Map.of("row", row, "code", code)));
        return errors;
    }

    /** The product tells in more words than the format what is wrong with the spelling of a number. */
    private static String code(IssueRow issue) {
        return issue.code().startsWith("F_ID_") ? "E_ID_FORMAT" : issue.code();
    }

    public List<IssueRow> issues(SheetImport file) {
        return results.issues(file.id(), 0, ALL);
    }

    /** Uploaded, and left to whoever works it off. */
    public void leave(String division, int year, String csv) {
        left = imports.upload(
                ImportKind.NOTICE_RECEIPTS,
                division,
                year,
                new Upload("step.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** As another server does whose lease on the file has begun; false where it lost it to a third one. */
    public boolean takeOver(String worker) {
        Job job = queue.latestOf("intake", left).orElseThrow();
        while (!queue.claim(job, worker)) {
            if (job.state() == Job.State.DONE) {
                return false;
            }
            job = queue.latestOf("intake", left).orElseThrow();
        }
        JobRun run = new JobRun(job.id(), worker, job.attempt() + 1, left);
        try {
            steps.judgeAndApply(run, steps.read(run));
        } catch (EJBException lost) {
            if (queue.isOwned(run)) {
                throw lost;
            }
            return false;
        }
        queue.end(run, Job.State.DONE, null);
        return true;
    }

    private SheetImport worked(long id) {
        Job job = queue.latestOf("intake", id).orElseThrow();
        if (queue.claim(job, WORKER)) {
            JobRun run = new JobRun(job.id(), WORKER, job.attempt() + 1, id);
            steps.judgeAndApply(run, steps.read(run));
            queue.end(run, Job.State.DONE, null);
        } else {
            Patience.until("the end of import " + id, () -> !results.open(id).isOpen()); // the server was quicker
        }
        return results.open(id);
    }
}
