package org.residentpension.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.exchange.SheetLayout;

/**
 * A file of a few rows that an officer's own act brings about, such as a correction: read, judged and applied by the same
 * hands as any other, but in the transaction of the caller.
 */
@ApplicationScoped
public class ImmediateIntake {

    private static final int ALL = 10_000;

    @Inject
    private SheetImportRepository imports;

    @Inject
    private IntakeWork work;

    /** Stores the file; nothing is read yet. */
    public void add(SheetImport file, Upload upload) {
        imports.add(file, upload.content());
    }

    /** The import has ended afterwards, as done or as refused. */
    public void take(SheetImport file) {
        file.run();
        int read = work.read(file, (done, total) -> {});
        work.judgeAndApply(file, read, (done, total) -> {});
    }

    public List<IssueRow> issuesOf(SheetImport file) {
        return imports.issuePage(file.id(), 0, ALL);
    }

    public SheetLayout layout(ImportKind kind) {
        return work.intake(kind).layout();
    }
}
