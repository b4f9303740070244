package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetRow;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.SheetPerson;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.participant.GroupWords;
import org.residentpension.participant.StagedPersons;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** The yearly list of people for whom the government pays (R-SPN): confirmed by the county on the day it names. */
@ApplicationScoped
public class SponsorshipIntake implements Intake {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "政府代缴名单",
            SheetColumn.required("年度", CellKind.YEAR),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("代缴类别", GroupWords.all()),
            SheetColumn.required("代缴金额", CellKind.MONEY),
            SheetColumn.required("批准日期", CellKind.DATE),
            SheetColumn.optional("到账日期", CellKind.DATE));
    private static final String TABLE = "rp_staged_listing";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private PersonFactsReader reader;

    @Inject
    private StagedPersons persons;

    @Inject
    private ContributionPosting posting;

    @Inject
    private Overlaps overlaps;

    @Inject
    private Law law;

    @Override
    public ImportKind kind() {
        return ImportKind.SPONSORSHIP;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Staging stage(SheetImport file, Issues issues) {
        return new ListStaging(file, issues);
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        posting.lock(file);
        persons.resolve(file, TABLE, issues);
        try (StagedOutcome out = new StagedOutcome(database, file.id(), false)) {
            SponsorshipJudge judge =
                    new SponsorshipJudge(file, law.timeline(DivisionCode.of(file.divisionCode())), issues, out);
            judgeAll(file, judge, read, progress);
            if (!issues.isEmpty() && !file.isGoodRowsOnly()) {
                return Tally.nothingOf(read);
            }
            store(file, judge);
            posting.apply(file, out, "SPONSORSHIP");
            overlaps.ofMoney(file.id());
            return judge.tally(read);
        }
    }

    private void judgeAll(SheetImport file, SponsorshipJudge judge, int read, Progress progress) {
        long after = 0;
        int done = 0;
        StagedRange staged = new StagedRange(TABLE, file.id(), file.year(), file.year());
        for (List<PersonFacts> chunk = reader.next(staged, after);
                !chunk.isEmpty();
                chunk = reader.next(staged, after)) {
            Map<Long, List<StagedListing>> rows = new HashMap<>();
            database.list(
                            "SELECT " + StagedListing.COLUMNS + " FROM " + TABLE
                                    + " WHERE import_id = ? AND person_id BETWEEN ? AND ? ORDER BY row_no",
                            StagedListing::read,
                            file.id(),
                            chunk.get(0).id,
                            chunk.get(chunk.size() - 1).id)
                    .forEach(row -> rows.computeIfAbsent(row.person(), id -> new java.util.ArrayList<>(1))
                            .add(row));
            chunk.forEach(person -> judge.judge(person, rows.getOrDefault(person.id, List.of())));
            after = chunk.get(chunk.size() - 1).id;
            done += chunk.size();
            progress.at(done, read);
        }
    }

    private void store(SheetImport file, SponsorshipJudge judge) {
        try (BulkLoad rows = database.load(
                "rp_sponsorship",
                "person_id",
                "contribution_year",
                "special_group",
                "amount",
                "confirmed_on",
                "posted_on",
                "import_id")) {
            for (StagedListing row : judge.granted()) {
                rows.row(
                        row.person(),
                        file.year(),
                        row.group(),
                        row.amount(),
                        row.confirmedOn(),
                        row.postedOn(),
                        file.id());
            }
        }
        database.batch(
                "UPDATE rp_sponsorship SET posted_on = ?, version = version + 1"
                        + " WHERE person_id = ? AND contribution_year = ? AND posted_on IS NULL",
                judge.posted(),
                row -> new Object[] {row.postedOn(), row.person(), file.year()});
    }

    /** Checks what one row can say by itself. */
    private final class ListStaging implements Staging {

        private final SheetImport file;
        private final Issues issues;
        private final SheetPerson.Reader persons;
        private final BulkLoad rows;

        ListStaging(SheetImport file, Issues issues) {
            this.file = file;
            this.issues = issues;
            this.persons = new SheetPerson.Reader(vault, issues);
            this.rows = database.load(
                    TABLE,
                    "import_id",
                    "row_no",
                    "#id_hash",
                    "name",
                    "name_key",
                    "word",
                    "valid_from",
                    "valid_to",
                    "amount");
        }

        @Override
        public void row(SheetRow row) {
            SheetPerson person = persons.read(row);
            boolean ofYear = row.year("年度").getValue() == file.year();
            if (!ofYear) {
                issues.add(row, PaymentFault.T_YEAR_OTHER);
            }
            if (person != null && ofYear) {
                rows.row(
                        file.id(),
                        row.number(),
                        person.idHash(),
                        person.name(),
                        person.nameKey(),
                        GroupWords.groupOf(row.text("代缴类别")),
                        row.date("批准日期"),
                        row.date("到账日期"),
                        row.money("代缴金额"));
            }
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
