package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.residentpension.intake.ImmediateIntake;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.IssueRow;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Upload;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.participant.Person;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;

/** Sends a corrected row through the same reading, the same judge and the same booking as a file of this one row. */
@ApplicationScoped
class Rebooking {

    @Inject
    private ImmediateIntake intake;

    @Inject
    private TaskRepository tasks;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /** Returns the number of the import that booked it; throws with the sentences of the judge if it does not pass. */
    long book(Task task, RowAsSent sent, Person payer, Correction correction) {
        RowAsSent row = sent.with("证件号码", correction.idNumber())
                .with("姓名", payer.name())
                .with("费款所属期", Integer.toString(correction.year()))
                .with("缴费类型", correction.kind());
        Upload upload = new Upload("异常更正-" + task.id() + ".csv", row.file(intake.layout(ImportKind.TAX_PAYMENTS)));
        SheetImport file = new SheetImport(
                ImportKind.TAX_PAYMENTS,
                DivisionCode.of(payer.divisionCode()).at(DivisionLevel.COUNTY).value(),
                correction.year(),
                upload,
                caller.staffId(),
                clock.now());
        intake.add(file, upload);
        tasks.settling(task.id(), file.id());
        intake.take(file);
        if (file.state() == SheetImport.State.REFUSED) {
            throw refused(intake.issuesOf(file));
        }
        String key = Keys.payment(sent.cell("票据号").strip(), payer.id(), correction.year());
        if (!tasks.isBooked(task.reversal() ? Keys.reversal(key) : key)) {
            // no fault of the row, and yet nothing to book: the payer draws benefit
            throw new CorrectionRefused(
                    ReasonCode.C_DRAWING_BENEFIT.name(), ReasonCode.C_DRAWING_BENEFIT.sentence(Locale.CHINESE));
        }
        return file.id();
    }

    private static CorrectionRefused refused(List<IssueRow> issues) {
        return new CorrectionRefused(
                issues.get(0).code(), issues.stream().map(IssueRow::sentence).collect(Collectors.joining()));
    }
}
