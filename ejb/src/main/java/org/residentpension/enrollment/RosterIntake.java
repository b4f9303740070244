package org.residentpension.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumber;
import org.residentpension.kernel.Money;
import org.residentpension.law.Law;
import org.residentpension.organization.DivisionRepository;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.PolicyTimeline;

/** A roster: one application per row, judged like those entered on the screen and submitted by whoever uploaded it. */
@ApplicationScoped
public class RosterIntake implements Intake {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "参保人员花名册",
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.optional("证件类型", List.of("居民身份证")),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.optional("性别", List.of("男", "女")),
            SheetColumn.optional("民族", CellKind.TEXT),
            SheetColumn.optional("户籍性质", CellKind.TEXT),
            SheetColumn.required("户籍所在地代码", CellKind.TEXT),
            SheetColumn.optional("户编号", CellKind.TEXT),
            SheetColumn.optional("与户主关系", CellKind.TEXT),
            SheetColumn.optional("居住地址", CellKind.TEXT),
            SheetColumn.optional("联系电话", CellKind.TEXT),
            SheetColumn.optional("是否在校", CellKind.YES_NO),
            SheetColumn.optional("在校至", CellKind.DATE),
            SheetColumn.required("参保日期", CellKind.DATE),
            SheetColumn.optional("村民小组", CellKind.TEXT));
    private static final int CHUNK = 5_000;

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private DivisionRepository divisions;

    @Inject
    private BusinessClock clock;

    @Inject
    private Law law;

    @Inject
    private Event<TransferOffered> transfer;

    @Override
    public ImportKind kind() {
        return ImportKind.ROSTER;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Staging stage(SheetImport file, Issues issues) {
        return new RosterStaging(file, new Divisions(divisions.all()), database, vault, issues);
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        RosterJudge judge;
        PolicyTimeline policy = law.timeline(DivisionCode.of(file.divisionCode()));
        try (BulkLoad out = database.load("rp_staged_application", "import_id", "row_no", "inform_by", "codes")) {
            judge = new RosterJudge(file, new Divisions(divisions.all()), policy, issues, out);
            int last = (int) database.count(
                    "SELECT COALESCE(MAX(row_no), 0) FROM rp_staged_person WHERE import_id = ?", file.id());
            for (int from = 1; from <= last; from += CHUNK) {
                // read first, then written: one handle at a time
                database.list(RosterRow.QUERY, RosterRow::read, file.id(), from, from + CHUNK - 1)
                        .forEach(judge::judge);
                progress.at(Math.min(from + CHUNK, last), last);
            }
        }
        judge.transfers().forEach(row -> offerTransfer(file, row));
        if (!issues.isEmpty() && !file.isGoodRowsOnly()) {
            return Tally.nothingOf(read);
        }
        apply(file);
        return new Tally(read, judge.added(), 0, judge.same(), read - judge.added() - judge.same(), Money.ZERO);
    }

    /** Also when the file is refused: the person has applied, as on the screen. */
    private void offerTransfer(SheetImport file, RosterRow row) {
        database.first(
                        "SELECT name, id_sealed FROM rp_staged_person WHERE import_id = ? AND row_no = ?",
                        at -> new TransferOffered(
                                IdNumber.of(vault.open(at.getBytes(2))),
                                at.getString(1),
                                row.village().value()),
                        file.id(),
                        row.number())
                .ifPresent(transfer::fire);
    }

    private void apply(SheetImport file) {
        String staged = " FROM rp_staged_person s JOIN rp_staged_application a ON a.import_id = s.import_id"
                + " AND a.row_no = s.row_no";
        database.update(
                "INSERT IGNORE INTO rp_household (division_code, household_no) SELECT DISTINCT s.division_code, s.household_no"
                        + staged + " WHERE s.import_id = ? AND s.household_no IS NOT NULL",
                file.id());
        database.update(
                "INSERT INTO rp_person (id_type, id_hash, id_sealed, name, name_key, sex, birth_date, ethnicity, hukou_type,"
                        + " division_code, villager_group, household_id, relation_to_head, address_sealed, phone_sealed,"
                        + " student_until) SELECT s.id_type, s.id_hash, s.id_sealed, s.name, s.name_key, s.sex, s.birth_date,"
                        + " s.ethnicity, s.hukou_type, s.division_code, s.villager_group, h.id, s.relation_to_head,"
                        + " s.address_sealed, s.phone_sealed, s.student_until" + staged
                        + " LEFT JOIN rp_household h ON h.division_code = s.division_code AND h.household_no = s.household_no"
                        + " WHERE s.import_id = ? ORDER BY s.row_no"
                        // known from an earlier relation: her village is the one of the new application
                        + " ON DUPLICATE KEY UPDATE division_code = VALUES(division_code), version = version + 1",
                file.id());
        database.update(
                "INSERT INTO rp_enrollment (person_id, division_code, state, applied_on, inform_by, submitted_by, submitted_at,"
                        + " codes, import_id, previous_id) SELECT p.id, s.division_code, 'SUBMITTED', s.applied_on, a.inform_by, ?,"
                        + " ?, a.codes, s.import_id, (SELECT MAX(e.id) FROM rp_enrollment e WHERE e.person_id = p.id)"
                        + staged
                        + " JOIN rp_person p ON p.id_hash = s.id_hash WHERE s.import_id = ? ORDER BY s.row_no",
                file.uploadedBy(),
                clock.now(),
                file.id());
    }
}
