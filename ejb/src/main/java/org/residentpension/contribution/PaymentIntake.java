package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.participant.PersonLookup;
import org.residentpension.participant.StagedPersons;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** The tax bureau's payment file (F6): facts that are judged together with what is stored, then booked as a whole. */
@ApplicationScoped
public class PaymentIntake implements Intake {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "税务缴费回盘",
            SheetColumn.optional("批次号", CellKind.TEXT),
            SheetColumn.required("费款所属期", CellKind.YEAR),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("征收品目", List.of("个人缴费", "集体补助", "社会资助", "政府代缴")),
            SheetColumn.optional("缴费类型", List.of("正常", "补缴", "一次性补缴")),
            SheetColumn.required("金额", CellKind.SIGNED_MONEY),
            SheetColumn.required("缴费时间", CellKind.DATE_TIME),
            SheetColumn.optional("入库日期", CellKind.DATE),
            SheetColumn.required("票据号", CellKind.TEXT),
            SheetColumn.optional("缴费人", CellKind.TEXT),
            SheetColumn.optional("通知单号", CellKind.TEXT),
            SheetColumn.required("状态", List.of("成功", "冲正", "退回")),
            SheetColumn.optional("退回原因", CellKind.TEXT));
    private static final String TABLE = "rp_staged_payment";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private PersonFactsReader reader;

    @Inject
    private PersonLookup lookup;

    @Inject
    private StagedPersons persons;

    @Inject
    private ContributionPosting posting;

    @Inject
    private KnownMoney known;

    @Inject
    private PaymentExceptions exceptions;

    @Inject
    private Overlaps overlaps;

    @Inject
    private Law law;

    @Override
    public ImportKind kind() {
        return ImportKind.TAX_PAYMENTS;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Staging stage(SheetImport file, Issues issues) {
        return new PaymentStaging(file.id(), database, lookup, vault, issues);
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        posting.lock(file);
        KnownMoney.Recognised recognised = known.take(file);
        persons.resolve(file, TABLE, issues);
        try (StagedOutcome out = new StagedOutcome(database, file.id(), false)) {
            PaymentJudge judge = new PaymentJudge(law.timeline(DivisionCode.of(file.divisionCode())), issues, out);
            judgeAll(range(file), judge, done -> progress.at(done, read));
            int waiting = exceptions.forgiveWaiting(file, LAYOUT, issues);
            if (!issues.isEmpty() && !file.isGoodRowsOnly()) {
                return Tally.nothingOf(read);
            }
            posting.apply(file, out, "TAX");
            overlaps.ofMoney(file.id());
            known.closeBooked(file);
            int refunds = exceptions.openRefunds(file, judge.refunds());
            exceptions.openExceptions(file, LAYOUT, issues);
            known.closeReturned(file, recognised, judge.reversedUnbooked());
            return judge.tally(read, recognised.returned().size(), recognised.same() + waiting + refunds);
        }
    }

    private StagedRange range(SheetImport file) {
        return database.first(
                        "SELECT MIN(contribution_year), MAX(contribution_year) FROM " + TABLE + " WHERE import_id = ?",
                        row -> new StagedRange(TABLE, file.id(), row.getInt(1), row.getInt(2)),
                        file.id())
                .orElseThrow();
    }

    private void judgeAll(StagedRange staged, PaymentJudge judge, IntConsumer progress) {
        int done = 0;
        long after = 0;
        for (List<PersonFacts> chunk = reader.next(staged, after);
                !chunk.isEmpty();
                chunk = reader.next(staged, after)) {
            long first = chunk.get(0).id;
            after = chunk.get(chunk.size() - 1).id;
            List<StagedPayment> rows = rows(staged.importId(), first, after);
            Iterator<StagedPayment> next = rows.iterator();
            StagedPayment row = next.hasNext() ? next.next() : null;
            for (PersonFacts person : chunk) {
                List<StagedPayment> own = new ArrayList<>(2);
                while (row != null && row.person() == person.id) {
                    own.add(row);
                    row = next.hasNext() ? next.next() : null;
                }
                judge.judge(person, own);
            }
            done += rows.size();
            progress.accept(done);
        }
    }

    private List<StagedPayment> rows(long importId, long first, long last) {
        return database.list(
                "SELECT " + StagedPayment.COLUMNS + " FROM " + TABLE
                        + " WHERE import_id = ? AND person_id BETWEEN ? AND ? ORDER BY person_id, contribution_year, row_no",
                StagedPayment::read,
                importId,
                first,
                last);
    }
}
