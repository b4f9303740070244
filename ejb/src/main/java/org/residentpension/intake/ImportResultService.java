package org.residentpension.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.IdNumbersIn;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** What came in and what became of it. Whole identity numbers are only for those whose work needs them. */
@Stateless
public class ImportResultService {

    @Inject
    private SheetImportRepository imports;

    @Inject
    private SheetImportService service;

    @Inject
    private ImportScope scope;

    @Inject
    private Caller caller;

    /** {@code kind} may be null for all kinds. */
    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_READ, Right.COLLECTIVE_READ, Right.TARGET_SET, Right.RECEIPT_RECORD
    })
    public List<ImportRow> page(ImportKind kind, int first, int size) {
        return imports.page(scope.readable(), kind, first, size);
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_READ, Right.COLLECTIVE_READ, Right.TARGET_SET, Right.RECEIPT_RECORD
    })
    public long count(ImportKind kind) {
        return imports.count(scope.readable(), kind);
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_READ, Right.COLLECTIVE_READ, Right.TARGET_SET, Right.RECEIPT_RECORD
    })
    public ImportRow row(long id) {
        service.open(id);
        return imports.row(id);
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_READ, Right.COLLECTIVE_READ, Right.TARGET_SET, Right.RECEIPT_RECORD
    })
    public List<IssueRow> issues(long id, int first, int size) {
        service.open(id);
        boolean whole = caller.seesFullIdNumbers();
        return imports.issuePage(id, first, size).stream()
                .map(issue -> whole ? issue : issue.withValue(IdNumbersIn.masked(issue.value())))
                .toList();
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_READ, Right.COLLECTIVE_READ, Right.TARGET_SET, Right.RECEIPT_RECORD
    })
    public Verdict verdict(long id) {
        return imports.verdict(service.open(id));
    }

    /** The last import before this one that brought the very same file to a good end. */
    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_READ, Right.COLLECTIVE_READ, Right.TARGET_SET, Right.RECEIPT_RECORD
    })
    public Optional<ImportRow> sameBefore(long id) {
        return imports.sameBefore(service.open(id), scope.readable());
    }
}
