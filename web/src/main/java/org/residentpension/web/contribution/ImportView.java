package org.residentpension.web.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskFilter;
import org.residentpension.contribution.TaskService;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.ImportResultService;
import org.residentpension.intake.ImportRow;
import org.residentpension.intake.IssueRow;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.SheetImportService;
import org.residentpension.intake.Verdict;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.job.Job;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.LazyRows;

/** One file: how far the work on it is, how its rows add up, what is wrong with it, and what can be done about that. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<ImportKind> MONEY = List.of(
            ImportKind.TAX_PAYMENTS,
            ImportKind.SPONSORSHIP,
            ImportKind.HISTORY,
            ImportKind.PROVINCE_EXTRACT,
            ImportKind.NOTICE_RECEIPTS);

    @Inject
    private SheetImportService service;

    @Inject
    private ImportResultService results;

    @Inject
    private TaskService tasks;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    private long id;
    private ImportRow row;
    private String place;
    private boolean mayChange;
    private Job job;
    private Verdict verdict;
    private ImportRow sameBefore;
    private LazyRows<IssueRow> issues;
    private long exceptions;
    private long refunds;

    /** Once for the page, and each second while the work goes on. */
    public void load() {
        row = results.row(id);
        place = divisions.fullName(row.division());
        mayChange = results.mayChange(id);
        job = results.jobOf(id);
        if (!isOpen()) {
            readResult();
        }
    }

    private void readResult() {
        verdict = results.verdict(id);
        sameBefore = results.sameBefore(id).orElse(null);
        issues = new LazyRows<>(
                verdict.issues(), (first, size) -> results.issues(id, first, size), issue -> issue.row());
        if (row.kind() == ImportKind.TAX_PAYMENTS && caller.may(Right.TASK_READ)) {
            exceptions = tasks.count(new TaskFilter(Task.Type.PAYMENT_EXCEPTION, null, null, id));
            refunds = tasks.count(new TaskFilter(Task.Type.REFUND, null, null, id));
        }
    }

    public String takeGoodRows() {
        service.takeGoodRows(id, row.version());
        return again();
    }

    public String tryAgain() {
        service.tryAgain(id, row.version());
        return again();
    }

    private String again() {
        return "/contribution/import?faces-redirect=true&id=" + id;
    }

    public boolean isOpen() {
        return row.state() == SheetImport.State.QUEUED || row.state() == SheetImport.State.RUNNING;
    }

    /** The worker gives no sign of life; another takes over by itself. */
    public boolean isSilent() {
        return job != null && job.isSilent(clock.now());
    }

    /** Null until it is known how much there is to do. */
    public Integer getPercent() {
        boolean known = job != null && job.total() > 0 && job.state() == Job.State.RUNNING;
        return known ? (int) Math.min(100, job.done() * 100 / job.total()) : null;
    }

    public boolean isNothingNew() {
        return row.state() == SheetImport.State.DONE
                && row.tally().added() == 0
                && row.tally().changed() == 0
                && row.tally().refused() == 0;
    }

    public boolean isMoney() {
        return MONEY.contains(row.kind());
    }

    public boolean isDivisible() {
        return row.kind() == ImportKind.TAX_PAYMENTS
                && row.state() == SheetImport.State.REFUSED
                && mayChange
                && verdict.goodRows() > 0;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ImportRow getRow() {
        return row;
    }

    public String getPlace() {
        return place;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public Job getJob() {
        return job;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public ImportRow getSameBefore() {
        return sameBefore;
    }

    public LazyRows<IssueRow> getIssues() {
        return issues;
    }

    public long getExceptions() {
        return exceptions;
    }

    public long getRefunds() {
        return refunds;
    }
}
