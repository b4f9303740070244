package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Money;
import org.residentpension.participant.StagedPersons;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** Years that an earlier system settled: taken over with the amounts of the file, checked against no tier table. */
@ApplicationScoped
public class HistoryIntake implements Intake {

    static final String TABLE = "rp_staged_payment";

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "历年缴费",
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("年度", CellKind.YEAR),
            SheetColumn.required("个人缴费", CellKind.MONEY),
            SheetColumn.optional("政府代缴", CellKind.MONEY),
            SheetColumn.optional("财政补贴", CellKind.MONEY),
            SheetColumn.optional("集体补助", CellKind.MONEY),
            SheetColumn.required("缴费日期", CellKind.DATE),
            SheetColumn.optional("到账日期", CellKind.DATE),
            SheetColumn.optional("票据号", CellKind.TEXT));

    /** How each staged item stands to what is stored: nothing there, the same there, something else there. */
    private static final String COMPARED =
            "SELECT s.row_no, s.item, s.person_id, s.contribution_year, s.amount, s.paid_at,"
                    + " s.credited_on, s.receipt_no, r.amount, a.person_id IS NULL, r.paid_at,"
                    // what this system booked itself and did not take back is no history
                    + " EXISTS (SELECT 1 FROM rp_contribution_record b LEFT JOIN rp_contribution_record c ON c.reversal_of = b.id"
                    + "   WHERE b.person_id = s.person_id AND b.contribution_year = s.contribution_year AND b.item = s.item"
                    + "   AND b.origin <> 'HISTORY' AND b.reversal_of IS NULL AND c.id IS NULL) FROM " + TABLE + " s"
                    + " LEFT JOIN rp_contribution_record r ON r.person_id = s.person_id AND r.contribution_year = s.contribution_year"
                    + " AND r.item = s.item AND r.origin = 'HISTORY' AND r.reversal_of IS NULL"
                    + " LEFT JOIN rp_account a ON a.person_id = s.person_id"
                    + " WHERE s.import_id = ? AND s.person_id BETWEEN ? AND ? ORDER BY s.person_id, s.contribution_year, s.row_no";

    private static final int CHUNK = 5_000;

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private StagedPersons persons;

    @Inject
    private ContributionPosting posting;

    @Inject
    private ProgressRestatement restatement;

    @Override
    public ImportKind kind() {
        return ImportKind.HISTORY;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Staging stage(SheetImport file, Issues issues) {
        return new HistoryStaging(file, database, vault, issues);
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        posting.lock(file);
        persons.resolve(file, TABLE, issues);
        try (StagedOutcome out = new StagedOutcome(database, file.id(), true)) {
            Taking taking = new Taking(issues, out);
            takeAll(file, taking, progress);
            if (!issues.isEmpty() && !file.isGoodRowsOnly()) {
                return Tally.nothingOf(read);
            }
            posting.apply(file, out, "HISTORY");
            restatement.of(file, TABLE);
            return taking.tally(read);
        }
    }

    private void takeAll(SheetImport file, Taking taking, Progress progress) {
        long total =
                database.count("SELECT COALESCE(MAX(person_id), 0) FROM " + TABLE + " WHERE import_id = ?", file.id());
        for (long from = 1; from <= total; from += CHUNK) {
            database.list(COMPARED, taking::take, file.id(), from, from + CHUNK - 1);
            progress.at(Math.min(from + CHUNK, total), total);
        }
    }

    /** Takes over one item of one row after another. */
    private static final class Taking {

        private final Issues issues;
        private final StagedOutcome out;
        private final Set<Integer> added = new HashSet<>();
        private final Set<Integer> same = new HashSet<>();
        private Money amount = Money.ZERO;
        private long person;
        private int year;
        private int row;

        Taking(Issues issues, StagedOutcome out) {
            this.issues = issues;
            this.out = out;
        }

        Void take(ResultSet at) throws SQLException {
            boolean sameYear = person == at.getLong(3) && year == at.getInt(4);
            boolean secondRow = sameYear && row != at.getInt(1);
            if (secondRow) {
                fault(at.getInt(1), PaymentFault.T_HISTORY_TWICE);
                return null;
            }
            person = at.getLong(3);
            year = at.getInt(4);
            row = at.getInt(1);
            if (at.getBoolean(10)) {
                fault(row, PaymentFault.T_NOT_ENROLLED);
            } else if (at.getBigDecimal(9) == null && at.getBoolean(12)) {
                fault(row, PaymentFault.T_HISTORY_BOOKED);
            } else if (at.getBigDecimal(9) == null) {
                add(at);
            } else if (at.getBigDecimal(9).compareTo(at.getBigDecimal(5)) == 0
                    && at.getObject(11, LocalDateTime.class).equals(at.getObject(6, LocalDateTime.class))) {
                same.add(row);
            } else {
                fault(row, PaymentFault.T_HISTORY_DIFFERS);
            }
            return null;
        }

        private void add(ResultSet at) throws SQLException {
            ContributionItem item = ContributionItem.valueOf(at.getString(2));
            LocalDateTime paidAt = at.getObject(6, LocalDateTime.class);
            LocalDate creditedOn = at.getObject(7, LocalDate.class);
            Money money = new Money(at.getBigDecimal(5));
            var fact = new StagedOutcome.NewRecord(
                    row,
                    person,
                    year,
                    item,
                    paidAt.getYear() == year ? ContributionKind.NORMAL : ContributionKind.GAP_BACK_PAYMENT,
                    money,
                    paidAt,
                    creditedOn,
                    at.getString(8),
                    false,
                    Keys.history(person, year, item),
                    null);
            out.record(fact);
            out.entryOf(fact, creditedOn);
            out.progress().rewrites(person, year);
            added.add(row);
            amount = amount.plus(money);
        }

        private void fault(int at, PaymentFault fault) {
            if (!issues.isBad(at)) {
                issues.add(at, fault.header(), fault.name(), "", fault.sentence());
            }
        }

        Tally tally(int read) {
            same.removeAll(added);
            return new Tally(read, added.size(), 0, same.size(), read - added.size() - same.size(), amount);
        }
    }
}
