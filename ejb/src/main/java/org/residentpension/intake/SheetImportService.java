package org.residentpension.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.residentpension.exchange.SheetTemplate;
import org.residentpension.exchange.copy.AnnotatedCopy;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Uploading a file, and deciding what happens to one that was refused; for whoever may upload files of its kind. */
@Stateless
@Requires({
    Right.ENROLLMENT_SUBMIT,
    Right.LIST_IMPORT,
    Right.PAYMENT_IMPORT,
    Right.MEMBER_ROLL_FILE,
    Right.RUN_EXTRACT,
    Right.RECEIPT_RECORD,
    Right.TARGET_SET
})
public class SheetImportService {

    static final String JOB = "intake";

    @Inject
    private SheetImportRepository imports;

    @Inject
    private StoredFile files;

    @Inject
    private IntakeWork work;

    @Inject
    private JobQueue queue;

    @Inject
    private ImportScope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** Stores the file and asks for the work; the answer is the number under which it can be watched. */
    @Once
    @Requires(ofObject = true)
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
    @Once
    @Requires(Right.PAYMENT_IMPORT)
    public void takeGoodRows(long id, int version) {
        SheetImport file = changeable(id, version);
        if (imports.verdict(file).goodRows() == 0) {
            throw new ImportNotOpen();
        }
        file.takeGoodRows();
        queue.add(JOB, id, caller.userName());
        audit.done(caller.line("IMPORT_GOOD_ROWS").about("rp_sheet_import:" + id, file.divisionCode()));
    }

    @Once
    public void tryAgain(long id, int version) {
        SheetImport file = changeable(id, version);
        file.tryAgain();
        queue.add(JOB, id, caller.userName());
        audit.done(caller.line("IMPORT_AGAIN").about("rp_sheet_import:" + id, file.divisionCode()));
    }

    /**
     * The user's own file with the errors written into it. It holds whole numbers, so only whoever may upload it gets it.
     *
     * @return false when the file cannot be read to its end and so cannot be given back
     */
    public boolean writeAnnotated(long id, OutputStream out) {
        SheetImport file = scope.open(id);
        assertMay(file.kind(), file.divisionCode());
        audit.done(caller.line("IMPORT_DOWNLOAD").about("rp_sheet_import:" + id, file.divisionCode()));
        return files.open(id, copy -> new AnnotatedCopy(work.intake(file.kind()).layout())
                .write(copy, file.fileName(), imports.allIssues(id), out));
    }

    /** The empty workbook to fill in, for whoever may upload such a file. */
    public void writeTemplate(ImportKind kind, OutputStream out) {
        caller.require(kind.right());
        try {
            SheetTemplate.write(work.intake(kind).layout(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private SheetImport changeable(long id, int version) {
        SheetImport file = scope.open(id);
        assertMay(file.kind(), file.divisionCode());
        if (file.version() != version) {
            throw new Stale();
        }
        return file;
    }

    private void assertMay(ImportKind kind, String division) {
        if (scope.mayUpload(kind, division)) {
            return;
        }
        if (!caller.may(kind.right())
                && scope.touches(division)) { // her place, but nobody of her duty brings in such files
            throw caller.dutyRefused("rp_sheet_import:" + kind, null);
        }
        throw caller.accessRefused("rp_sheet_import:" + kind, null);
    }
}
