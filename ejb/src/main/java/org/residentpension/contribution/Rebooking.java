package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.residentpension.participant.PersonAccess;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;

/**
 * Sends a corrected row, or the reversal of a booked one, through the same reading, the same judge and the same booking as a
 * file of this one row.
 */
@ApplicationScoped
class Rebooking {

    private static final DateTimeFormatter PAID_AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Inject
    private ImmediateIntake intake;

    @Inject
    private TaskRepository tasks;

    @Inject
    private PersonAccess persons;

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
        SheetImport file = add("异常更正-" + task.id(), row, payer, correction.year());
        tasks.settling(task.id(), file.id());
        take(file);
        String key = Keys.payment(sent.cell("票据号").strip(), payer.id(), correction.year());
        if (!tasks.isBooked(task.reversal() ? Keys.reversal(key) : key)) {
            // no fault of the row, and yet nothing to book: the payer draws benefit
            throw new CorrectionRefused(
                    ReasonCode.C_DRAWING_BENEFIT.name(), ReasonCode.C_DRAWING_BENEFIT.sentence(Locale.CHINESE));
        }
        return file.id();
    }

    /** Takes a booked payment back as of today, by the row that the tax bureau would send. Returns the number of the import. */
    long reverse(RefundRequest request, BookedPayment payment, Person payer) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("费款所属期", Integer.toString(payment.year()));
        cells.put("证件号码", persons.numberOf(payer));
        cells.put("姓名", payer.name());
        cells.put("征收品目", "个人缴费");
        cells.put("缴费类型", payment.lumpSum() ? "一次性补缴" : "正常");
        cells.put("金额", payment.amount().toString());
        cells.put("缴费时间", payment.paidAt().format(PAID_AT));
        cells.put("入库日期", clock.today().toString());
        cells.put("票据号", payment.receiptNo());
        cells.put("状态", "冲正");
        cells.put("退回原因", request.reason());
        SheetImport file = add("退费-" + request.id(), new RowAsSent(cells), payer, payment.year());
        take(file);
        if (!tasks.isBooked(Keys.reversal(Keys.payment(payment.receiptNo(), payer.id(), payment.year())))) {
            throw new IllegalStateException("refund " + request.id() + " was not booked");
        }
        return file.id();
    }

    private SheetImport add(String name, RowAsSent row, Person payer, int year) {
        Upload upload = new Upload(name + ".csv", row.file(intake.layout(ImportKind.TAX_PAYMENTS)));
        SheetImport file = new SheetImport(
                ImportKind.TAX_PAYMENTS,
                DivisionCode.of(payer.divisionCode()).at(DivisionLevel.COUNTY).value(),
                year,
                upload,
                caller.staffId(),
                clock.now());
        intake.add(file, upload);
        return file;
    }

    private void take(SheetImport file) {
        intake.take(file);
        if (file.state() == SheetImport.State.REFUSED) {
            throw refused(intake.issuesOf(file));
        }
    }

    private static CorrectionRefused refused(List<IssueRow> issues) {
        return new CorrectionRefused(
                issues.get(0).code(), issues.stream().map(IssueRow::sentence).collect(Collectors.joining()));
    }
}
