package org.residentpension.contribution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.exchange.SheetRow;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetPerson;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** Lays the readable rows of a payment file into the staging table, identity numbers sealed. */
final class PaymentStaging implements Intake.Staging {

    private static final int RECEIPT_LENGTH = 60;

    private final long importId;
    private final Issues issues;
    private final SheetPerson.Reader persons;
    private final BulkLoad rows;

    PaymentStaging(long importId, Database database, Vault vault, Issues issues) {
        this.importId = importId;
        this.issues = issues;
        this.persons = new SheetPerson.Reader(vault, issues);
        this.rows = database.load(
                "rp_staged_payment",
                "import_id",
                "row_no",
                "item",
                "#id_hash",
                "#id_sealed",
                "name",
                "name_key",
                "contribution_year",
                "amount",
                "paid_at",
                "credited_on",
                "receipt_no",
                "lump_sum",
                "reversal");
    }

    @Override
    public void row(SheetRow row) {
        SheetPerson person = persons.read(row);
        boolean good = person != null & isOwnMoney(row) & hasAmount(row) & hasShortReceipt(row);
        if (!good) {
            return;
        }
        LocalDateTime paidAt = row.dateTime("缴费时间");
        LocalDate creditedOn = row.date("入库日期") == null ? paidAt.toLocalDate() : row.date("入库日期");
        rows.row(
                importId,
                row.number(),
                ContributionItem.INDIVIDUAL,
                person.idHash(),
                person.idSealed(),
                person.name(),
                person.nameKey(),
                row.year("费款所属期").getValue(),
                row.money("金额"),
                paidAt,
                creditedOn,
                row.text("票据号"),
                "一次性补缴".equals(row.text("缴费类型")),
                !"成功".equals(row.text("状态")));
    }

    private boolean isOwnMoney(SheetRow row) {
        return check("个人缴费".equals(row.text("征收品目")), row, PaymentFault.T_ITEM_ELSEWHERE);
    }

    private boolean hasAmount(SheetRow row) {
        return check(row.money("金额").isPositive(), row, PaymentFault.T_ZERO);
    }

    private boolean hasShortReceipt(SheetRow row) {
        return check(row.text("票据号").length() <= RECEIPT_LENGTH, row, PaymentFault.T_RECEIPT_LONG);
    }

    private boolean check(boolean fine, SheetRow row, PaymentFault fault) {
        if (!fine) {
            issues.add(row.number(), fault.header(), fault.name(), row.raw(fault.header()), fault.sentence());
        }
        return fine;
    }

    @Override
    public void close() {
        rows.close();
    }
}
