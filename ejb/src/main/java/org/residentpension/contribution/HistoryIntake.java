package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
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
            // read first, then written: one handle at a time
            database.list(HistoryItem.QUERY, HistoryItem::read, file.id(), from, from + CHUNK - 1)
                    .forEach(taking::take);
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
        private HistoryItem last;

        Taking(Issues issues, StagedOutcome out) {
            this.issues = issues;
            this.out = out;
        }

        void take(HistoryItem item) {
            if (item.isSameYearAs(last) && item.row() != last.row()) {
                fault(item.row(), PaymentFault.T_HISTORY_TWICE);
                return;
            }
            last = item;
            PaymentFault fault = item.fault();
            if (fault != null) {
                fault(item.row(), fault);
            } else if (item.stored() == null) {
                add(item);
            } else {
                same.add(item.row());
            }
        }

        private void add(HistoryItem item) {
            StagedOutcome.NewRecord fact = item.fact();
            out.record(fact);
            out.entryOf(fact, item.creditedOn());
            out.progress().rewrites(item.person(), item.year());
            added.add(item.row());
            amount = amount.plus(item.amount());
        }

        private void fault(int at, PaymentFault fault) {
            if (!issues.isBad(at)) {
                issues.add(at, fault);
            }
        }

        Tally tally(int read) {
            same.removeAll(added);
            return new Tally(read, added.size(), 0, same.size(), read - added.size() - same.size(), amount);
        }
    }
}
