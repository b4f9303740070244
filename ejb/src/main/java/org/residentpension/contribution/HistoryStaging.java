package org.residentpension.contribution;

import java.time.LocalDate;
import org.residentpension.exchange.SheetRow;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.SheetPerson;
import org.residentpension.kernel.Money;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** Lays one row of the history file into the staging table as up to four items: own, sponsored, matching, collective. */
final class HistoryStaging implements Intake.Staging {

    private final SheetImport file;
    private final Issues issues;
    private final SheetPerson.Reader persons;
    private final BulkLoad rows;

    HistoryStaging(SheetImport file, Database database, Vault vault, Issues issues) {
        this.file = file;
        this.issues = issues;
        this.persons = new SheetPerson.Reader(vault, issues);
        this.rows = database.load(
                HistoryIntake.TABLE,
                "import_id",
                "row_no",
                "item",
                "#id_hash",
                "name_key",
                "contribution_year",
                "amount",
                "paid_at",
                "credited_on",
                "receipt_no");
    }

    @Override
    public void row(SheetRow row) {
        SheetPerson person = persons.read(row);
        if (person == null) {
            return;
        }
        if (row.year("年度").getValue() >= file.year()) {
            issues.add(row, PaymentFault.T_HISTORY_YEAR);
            return;
        }
        if (row.date("缴费日期").getYear() < row.year("年度").getValue()) {
            issues.add(row, PaymentFault.T_HISTORY_PAID_EARLY);
            return;
        }
        boolean any = stage(row, person, ContributionItem.INDIVIDUAL, row.money("个人缴费"))
                | stage(row, person, ContributionItem.SPONSORED, row.money("政府代缴"))
                | stage(row, person, ContributionItem.MATCHING, row.money("财政补贴"))
                | stage(row, person, ContributionItem.COLLECTIVE, row.money("集体补助"));
        if (!any) {
            issues.add(row, PaymentFault.T_HISTORY_EMPTY);
        }
    }

    private boolean stage(SheetRow row, SheetPerson person, ContributionItem item, Money amount) {
        if (amount == null || amount.isZero()) {
            return false;
        }
        LocalDate paidOn = row.date("缴费日期");
        LocalDate creditedOn = row.date("到账日期");
        rows.row(
                file.id(),
                row.number(),
                item,
                person.idHash(),
                person.nameKey(),
                row.year("年度").getValue(),
                amount,
                paidOn,
                creditedOn == null ? paidOn : creditedOn,
                row.text("票据号"));
        return true;
    }

    @Override
    public void close() {
        rows.close();
    }
}
