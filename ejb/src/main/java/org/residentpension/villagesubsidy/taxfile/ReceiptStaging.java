package org.residentpension.villagesubsidy.taxfile;

import java.time.LocalDate;
import org.residentpension.exchange.SheetRow;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetPerson;
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.Money;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFault;
import org.residentpension.villagesubsidy.run.NumberRepository;

/** Checks what one row of receipts can say by itself, and lays it into the staging table. */
final class ReceiptStaging implements Intake.Staging {

    private static final int NOTICE_LENGTH = 80;
    private static final int CODE_LENGTH = 40;
    private static final int RECEIPT_LENGTH = 60;
    private static final int REASON_LENGTH = 300;
    private static final String REJECTED = "退回";

    private final long importId;
    private final Issues issues;
    private final SheetPerson.Reader persons;
    private final BulkLoad rows;

    ReceiptStaging(long importId, Database database, Vault vault, Issues issues) {
        this.importId = importId;
        this.issues = issues;
        this.persons = new SheetPerson.Reader(vault, issues);
        this.rows = database.load(
                ReceiptFileRepository.TABLE,
                "import_id",
                "row_no",
                "notice_no",
                "check_code",
                "receipt_no",
                "#id_hash",
                "name_key",
                "contribution_year",
                "amount",
                "paid_on",
                "rejected",
                "reason");
    }

    @Override
    public void row(SheetRow row) {
        boolean rejected = REJECTED.equals(row.text("状态"));
        boolean names = !row.text("证件号码").isBlank();
        SheetPerson person = names ? persons.read(row) : null;
        boolean sound = isReceipt(row, rejected) & hasAmount(row, rejected);
        sound &= check(names || row.text("姓名").isBlank() && !rejected, row, ReceiptFault.N_PERSON_MISSING);
        if (!sound || names && person == null) {
            return;
        }
        rows.row(
                importId,
                row.number(),
                row.text("通知单号").strip(),
                row.text("校验码").isBlank() ? null : row.text("校验码").strip(),
                row.text("票据号").strip(),
                names ? person.idHash() : null,
                names ? person.nameKey() : null,
                row.year("费款所属期").getValue(),
                row.money("金额").abs(),
                paidOn(row),
                rejected,
                rejected ? row.text("退回原因").strip() : null);
    }

    private boolean isReceipt(SheetRow row, boolean rejected) {
        String item = NumberRepository.Kind.DONATION.numbers(row.text("通知单号").strip())
                ? NoticeSheet.DONATION_ITEM
                : NoticeSheet.ITEM;
        return check(item.equals(row.text("征收品目")), row, ReceiptFault.N_ITEM)
                & check(row.text("通知单号").strip().length() <= NOTICE_LENGTH, row, ReceiptFault.N_NOTICE)
                & check(row.text("校验码").strip().length() <= CODE_LENGTH, row, ReceiptFault.N_HASH)
                & check(!"冲正".equals(row.text("状态")), row, ReceiptFault.N_REVERSAL)
                & check(!rejected || Blanks.textIn(row.text("退回原因")).isPresent(), row, ReceiptFault.N_REASON)
                & check(row.text("退回原因").length() <= REASON_LENGTH, row, ReceiptFault.N_REASON_LONG)
                & check(row.text("票据号").length() <= RECEIPT_LENGTH, row, ReceiptFault.N_RECEIPT_LONG)
                & check(!paidOn(row).isAfter(issues.today()), row, ReceiptFault.N_FUTURE);
    }

    /** As in other files of the bureau, what it does not take may carry a minus sign. */
    private boolean hasAmount(SheetRow row, boolean rejected) {
        Money amount = row.money("金额");
        return check(!amount.isZero(), row, ReceiptFault.N_ZERO)
                && check(!amount.isNegative() || rejected, row, ReceiptFault.N_NEGATIVE);
    }

    private static LocalDate paidOn(SheetRow row) {
        return row.dateTime("缴费时间").toLocalDate();
    }

    private boolean check(boolean fine, SheetRow row, ReceiptFault fault) {
        if (!fine) {
            issues.add(row, fault);
        }
        return fine;
    }

    @Override
    public void close() {
        rows.close();
    }
}
