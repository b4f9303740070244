package org.residentpension.intake;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.copy.AnnotatedCopy;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Scope;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Uploading a file, watching it, and deciding what happens to one that was refused. */
@Stateless
public class SheetImportService {

    static final String JOB = "intake";

    @Inject
    private SheetImportRepository imports;

    @Inject
    @Any
    private Instance<Intake> intakes;

    @Inject
    private JobQueue queue;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** Stores the file and asks for the work; the answer is the number under which it can be watched. */
    @Requires({Right.ENROLLMENT_SUBMIT, Right.LIST_IMPORT, Right.PAYMENT_IMPORT, Right.TARGET_SET})
    public long upload(ImportKind kind, String division, int year, Upload upload) {
        assertMay(kind, division);
        SheetImport file =
                new SheetImport(kind, DivisionCode.of(division).value(), year, upload, caller.staffId(), clock.now());
        imports.add(file, upload.content());
        queue.add(JOB, file.id(), caller.userName());
        audit.done(caller.line("IMPORT_UPLOAD")
                .about("rp_sheet_import:" + file.id(), division)
                .change(null, kind + " " + year + " " + upload.fileName()));
        return file.id();
    }

    /** Stores the good rows of a refused payment file; the bad ones become exceptions for a clerk to work off. */
    @Requires(Right.PAYMENT_IMPORT)
    public void takeGoodRows(long id, int version) {
        SheetImport file = changeable(id, version);
        file.takeGoodRows();
        queue.add(JOB, id, caller.userName());
        audit.done(caller.line("IMPORT_GOOD_ROWS").about("rp_sheet_import:" + id, file.divisionCode()));
    }

    @Requires({Right.ENROLLMENT_SUBMIT, Right.LIST_IMPORT, Right.PAYMENT_IMPORT, Right.TARGET_SET})
    public void tryAgain(long id, int version) {
        SheetImport file = changeable(id, version);
        file.tryAgain();
        queue.add(JOB, id, caller.userName());
        audit.done(caller.line("IMPORT_AGAIN").about("rp_sheet_import:" + id, file.divisionCode()));
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_SUBMIT, Right.TARGET_SET})
    public List<SheetImport> page(ImportKind kind, int first, int size) {
        return imports.page(reach(), kind, first, size);
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_SUBMIT, Right.TARGET_SET})
    public long count(ImportKind kind) {
        return imports.count(reach(), kind);
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_SUBMIT, Right.TARGET_SET})
    public SheetImport open(long id) {
        return imports.byId(id, reach()).orElseThrow(() -> caller.accessRefused("rp_sheet_import:" + id, null));
    }

    /** Null when nothing was ever started. */
    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_SUBMIT, Right.TARGET_SET})
    public Job jobOf(long id) {
        open(id);
        return queue.latestOf(JOB, id).orElse(null);
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_SUBMIT, Right.TARGET_SET})
    public List<IssueRow> issues(long id, int first, int size) {
        open(id);
        return imports.issuePage(id, first, size);
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_SUBMIT, Right.TARGET_SET})
    public long issueCount(long id) {
        open(id);
        return imports.issueCount(id);
    }

    @Requires({Right.PAYMENT_READ, Right.ENROLLMENT_SUBMIT, Right.TARGET_SET})
    public String uploaderOf(SheetImport file) {
        return imports.staffName(file.uploadedBy());
    }

    /** The user's own file with the errors written into it. It holds whole numbers, so only whoever may see them gets it. */
    @Requires({Right.ENROLLMENT_SUBMIT, Right.LIST_IMPORT, Right.PAYMENT_IMPORT, Right.TARGET_SET})
    public void writeAnnotated(long id, OutputStream out) {
        SheetImport file = open(id);
        assertMay(file.kind(), file.divisionCode());
        audit.done(caller.line("IMPORT_DOWNLOAD").about("rp_sheet_import:" + id, file.divisionCode()));
        try {
            Path copy = Files.createTempFile("rp-annotated-", ".sheet");
            try {
                imports.copyTo(id, copy);
                new AnnotatedCopy(layout(file.kind())).write(copy, file.fileName(), imports.allIssues(id), out);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Requires({Right.ENROLLMENT_SUBMIT, Right.LIST_IMPORT, Right.PAYMENT_IMPORT, Right.TARGET_SET})
    public SheetLayout layout(ImportKind kind) {
        return intakes.stream()
                .filter(intake -> intake.kind() == kind)
                .findFirst()
                .orElseThrow()
                .layout();
    }

    private SheetImport changeable(long id, int version) {
        SheetImport file = open(id);
        assertMay(file.kind(), file.divisionCode());
        if (file.version() != version) {
            throw new Stale();
        }
        return file;
    }

    private void assertMay(ImportKind kind, String division) {
        caller.require(kind.right());
        Divisions all = divisions.divisions();
        Scope scope = caller.scope(kind.right());
        if (!DivisionCode.isValid(division)
                || all.find(DivisionCode.of(division).value()).isEmpty()
                || !scope.covers(DivisionCode.of(division), clock.today(), all.tree())) {
            throw caller.accessRefused("import " + kind, null);
        }
    }

    /** Every division for which the caller reads payments or uploads anything. */
    private ScopeReach reach() {
        Divisions all = divisions.divisions();
        java.util.Set<Scope.Entry> entries =
                new java.util.HashSet<>(caller.scope(Right.PAYMENT_READ).entries());
        entries.addAll(caller.scope(Right.ENROLLMENT_SUBMIT).entries());
        entries.addAll(caller.scope(Right.TARGET_SET).entries());
        return new Scope(entries).reachOn(clock.today(), all.tree());
    }
}
