package org.residentpension.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.IdNumbersIn;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** What came in and what became of it. Whole identity numbers are only for those whose work needs them. */
@Stateless
@Requires({Right.PAYMENT_READ, Right.ENROLLMENT_READ, Right.COLLECTIVE_READ, Right.TARGET_SET, Right.RECEIPT_RECORD})
public class ImportResultService {

    @Inject
    private SheetImportRepository imports;

    @Inject
    private JobQueue queue;

    @Inject
    private ImportScope scope;

    @Inject
    private CallerReach reach;

    /** {@code kind} may be null for all kinds. */
    public List<ImportRow> page(ImportKind kind, int first, int size) {
        return imports.page(scope.readable(), kind, first, size);
    }

    public long count(ImportKind kind) {
        return imports.count(scope.readable(), kind);
    }

    public ImportRow row(long id) {
        scope.open(id);
        return imports.row(id);
    }

    public List<IssueRow> issues(long id, int first, int size) {
        boolean whole = reach.seesFullIdNumbersIn(scope.open(id).divisionCode());
        return imports.issuePage(id, first, size).stream()
                .map(issue -> whole ? issue : issue.withValue(IdNumbersIn.masked(issue.value())))
                .toList();
    }

    public Verdict verdict(long id) {
        return imports.verdict(scope.open(id));
    }

    public SheetImport open(long id) {
        return scope.open(id);
    }

    /** Null when nothing was ever started. */
    public Job jobOf(long id) {
        scope.open(id);
        return queue.latestOf(SheetImportService.JOB, id).orElse(null);
    }

    /** Whether the caller may act on the import, not only look at it. */
    public boolean mayChange(long id) {
        SheetImport file = scope.open(id);
        return scope.mayUpload(file.kind(), file.divisionCode());
    }

    /** The last import before this one that brought the very same file to a good end. */
    public Optional<ImportRow> sameBefore(long id) {
        return imports.sameBefore(scope.open(id), scope.readable());
    }
}
