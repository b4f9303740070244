package org.residentpension.contribution;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.exchange.SheetRow;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetPerson;
import org.residentpension.kernel.Money;
import org.residentpension.participant.PersonLookup;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** Lays the readable rows of a payment file into the staging table, with the person whom the number names, if we know it. */
final class PaymentStaging implements Intake.Staging {

    private static final int RECEIPT_LENGTH = 60;
    private static final int TOGETHER = 1_000;
    private static final Set<String> GONE_BACK = Set.of("冲正", "退回");

    private final long importId;
    private final Issues issues;
    private final SheetPerson.Reader persons;
    private final PersonLookup lookup;
    private final BulkLoad rows;
    private final List<Waiting> waiting = new ArrayList<>(TOGETHER);

    PaymentStaging(long importId, Database database, PersonLookup lookup, Vault vault, Issues issues) {
        this.importId = importId;
        this.issues = issues;
        this.lookup = lookup;
        this.persons = new SheetPerson.Reader(vault, issues);
        this.rows = database.load(
                "rp_staged_payment",
                "person_id",
                "#id_hash",
                "import_id",
                "row_no",
                "item",
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
        waiting.add(new Waiting(person.idHash(), new Object[] {
            importId,
            row.number(),
            ContributionItem.INDIVIDUAL,
            person.nameKey(),
            row.year("费款所属期").getValue(),
            amount(row),
            paidAt,
            creditedOn,
            row.text("票据号"),
            "一次性补缴".equals(row.text("缴费类型")),
            isReversal(row)
        }));
        if (waiting.size() == TOGETHER) {
            stage();
        }
    }

    /** A row whose person is not looked up yet. */
    private record Waiting(byte[] idHash, Object[] cells) {}

    private void stage() {
        Map<ByteBuffer, Long> ids =
                lookup.idsOf(waiting.stream().map(Waiting::idHash).toList());
        for (Waiting row : waiting) {
            Object[] values = new Object[row.cells.length + 2];
            values[0] = ids.get(ByteBuffer.wrap(row.idHash));
            values[1] = row.idHash;
            System.arraycopy(row.cells, 0, values, 2, row.cells.length);
            rows.row(values);
        }
        waiting.clear();
    }

    private boolean isOwnMoney(SheetRow row) {
        return check("个人缴费".equals(row.text("征收品目")), row, PaymentFault.T_ITEM_ELSEWHERE);
    }

    /** Some bureaus write what goes back as a negative amount, others without a sign (R-MON-1); both mean the same. */
    private boolean hasAmount(SheetRow row) {
        Money amount = row.money("金额");
        return check(!amount.isZero(), row, PaymentFault.T_ZERO)
                && check(!amount.isNegative() || isReversal(row), row, PaymentFault.T_NEGATIVE);
    }

    /** Without the sign of what goes back; null if nobody can read it. */
    static Money amount(SheetRow row) {
        Money told = row.money("金额");
        return told != null && isReversal(row) ? told.abs() : told;
    }

    static boolean isReversal(SheetRow row) {
        return GONE_BACK.contains(row.text("状态"));
    }

    private boolean hasShortReceipt(SheetRow row) {
        return check(row.text("票据号").length() <= RECEIPT_LENGTH, row, PaymentFault.T_RECEIPT_LONG);
    }

    private boolean check(boolean fine, SheetRow row, PaymentFault fault) {
        if (!fine) {
            issues.add(row, fault);
        }
        return fine;
    }

    @Override
    public void close() {
        stage();
        rows.close();
    }
}
