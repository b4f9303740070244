package org.residentpension.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobEnded;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;

/** The two steps of an intake job, each one transaction that may be repeated: read into staging, judge and apply. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntakeSteps {

    @Inject
    private SheetImportRepository imports;

    @Inject
    private IntakeWork work;

    @Inject
    private JobQueue queue;

    @Inject
    private BusinessClock clock;

    /** @return how many data rows the sheet holds; 0 if an earlier attempt ended the import and died before saying so */
    public int read(JobRun run) {
        SheetImport file = begin(run);
        if (!file.isOpen()) {
            return 0;
        }
        file.run();
        return work.read(file, (done, total) -> queue.progress(run, "READ", done, total));
    }

    public void judgeAndApply(JobRun run, int read) {
        SheetImport file = begin(run);
        if (!file.isOpen()) {
            return;
        }
        work.judgeAndApply(file, read, (done, total) -> queue.progress(run, "JUDGE", done, total));
        queue.finish(run);
    }

    /** The job broke: the import says so, and a user may try again. */
    public void told(@Observes JobEnded ended) {
        if (SheetImportService.JOB.equals(ended.kind()) && ended.state() == Job.State.FAILED) {
            SheetImport file = imports.ofJob(ended.subjectId());
            if (file.isOpen()) {
                file.fail(clock.now());
            }
        }
    }

    /** The row stays locked to the end, so an attempt that was thought dead and its successor never overlap. */
    private SheetImport begin(JobRun run) {
        return imports.ofJob(run.subjectId());
    }
}
