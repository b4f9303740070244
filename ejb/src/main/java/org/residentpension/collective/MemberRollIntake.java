package org.residentpension.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
import org.residentpension.kernel.CreditCode;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.participant.StagedPersons;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** The member rolls 成员名册: a membership is added, or its end is told; who is missing from a roll stays a member. */
@ApplicationScoped
public class MemberRollIntake implements Intake {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "集体经济组织成员名册",
            SheetColumn.required("集体经济组织代码", CellKind.TEXT),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("起始日期", CellKind.DATE),
            SheetColumn.optional("终止日期", CellKind.DATE),
            SheetColumn.optional("户编号", CellKind.TEXT));
    private static final String TABLE = "rp_staged_member";
    private static final String COLLECTIVE = " JOIN rp_collective c ON c.credit_code = s.credit_code";
    private static final String KNOWN = " JOIN rp_membership k ON k.collective_id = c.id AND k.id_hash = s.id_hash"
            + " AND k.valid_from = s.valid_from";
    private static final String NO_END = "'9999-12-31'";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private StagedPersons places;

    @Override
    public ImportKind kind() {
        return ImportKind.MEMBER_ROLL;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Staging stage(SheetImport file, Issues issues) {
        SheetPerson.Reader reader = new SheetPerson.Reader(vault, issues);
        BulkLoad rows = database.load(
                TABLE,
                "import_id",
                "row_no",
                "credit_code",
                "#id_hash",
                "#id_sealed",
                "name",
                "name_key",
                "household_no",
                "valid_from",
                "valid_to");
        return new Staging() {
            @Override
            public void row(SheetRow row) {
                SheetPerson person = reader.read(row);
                boolean ordered = row.date("终止日期") == null || !row.date("终止日期").isBefore(row.date("起始日期"));
                if (!ordered) {
                    issues.add(row.number(), MemberFault.M_DAYS);
                }
                if (person != null && ordered) {
                    rows.row(
                            file.id(),
                            row.number(),
                            CreditCode.cleaned(row.text("集体经济组织代码")),
                            person.idHash(),
                            vault.seal(person.idNumber()),
                            person.name(),
                            person.nameKey(),
                            row.text("户编号"),
                            row.date("起始日期"),
                            row.date("终止日期"));
                }
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        lockCollectives(file);
        refuseUnknownCollectives(file, issues);
        refuse(
                issues,
                MemberFault.M_TWICE,
                overlapping(TABLE + " o ON o.import_id = s.import_id"
                        + " AND o.credit_code = s.credit_code AND o.id_hash = s.id_hash AND o.row_no <> s.row_no"),
                file);
        refuse(
                issues,
                MemberFault.M_OVERLAP,
                overlapping("rp_membership o ON o.collective_id = c.id"
                        + " AND o.id_hash = s.id_hash AND o.valid_from <> s.valid_from"),
                file);
        if (!issues.isEmpty() && !file.isGoodRowsOnly()) {
            return Tally.nothingOf(read);
        }
        issues.dropBadRows(database, TABLE);
        return apply(file, read);
    }

    private Tally apply(SheetImport file, int read) {
        int same = (int) database.count(
                "SELECT COUNT(*) FROM " + TABLE + " s" + COLLECTIVE + KNOWN
                        + " WHERE s.import_id = ? AND s.valid_to <=> k.valid_to AND s.household_no <=> k.household_no",
                file.id());
        int changed = database.update(
                "UPDATE " + TABLE + " s" + COLLECTIVE + KNOWN
                        + " SET k.valid_to = s.valid_to, k.household_no = s.household_no, k.import_id = s.import_id,"
                        + " k.version = k.version + 1 WHERE s.import_id = ?"
                        + " AND NOT (s.valid_to <=> k.valid_to AND s.household_no <=> k.household_no)",
                file.id());
        int added = database.update(
                "INSERT INTO rp_membership (collective_id, id_hash, id_sealed, name, name_key, household_no, valid_from,"
                        + " valid_to, filed_on, import_id) SELECT c.id, s.id_hash, s.id_sealed, s.name, s.name_key,"
                        + " s.household_no, s.valid_from, s.valid_to, ?, s.import_id FROM " + TABLE + " s" + COLLECTIVE
                        + " LEFT" + KNOWN + " WHERE s.import_id = ? AND k.id IS NULL",
                file.uploadedAt().toLocalDate(),
                file.id());
        return new Tally(read, added, changed, same, read - added - changed - same, Money.ZERO);
    }

    /** As {@link CollectiveRepository#lock}, in one order for all files: what is judged here stands until it is applied. */
    private void lockCollectives(SheetImport file) {
        database.list(
                "SELECT c.id FROM rp_collective c WHERE c.credit_code IN (SELECT s.credit_code FROM " + TABLE
                        + " s WHERE s.import_id = ?) ORDER BY c.id FOR UPDATE",
                row -> row.getLong(1),
                file.id());
    }

    private void refuseUnknownCollectives(SheetImport file, Issues issues) {
        refuse(
                issues,
                MemberFault.M_COLLECTIVE,
                "SELECT s.row_no FROM " + TABLE + " s LEFT" + COLLECTIVE + " WHERE s.import_id = ? AND c.id IS NULL",
                file);
        ScopeReach reach = places.reachOf(file, issues);
        List<String> foreign = database
                .list(
                        "SELECT DISTINCT c.division_code FROM " + TABLE + " s" + COLLECTIVE + " WHERE s.import_id = ?",
                        row -> row.getString(1),
                        file.id())
                .stream()
                .filter(code -> !reach.reaches(DivisionCode.of(code)))
                .toList();
        foreign.forEach(code -> database.list(
                        "SELECT s.row_no FROM " + TABLE + " s" + COLLECTIVE
                                + " WHERE s.import_id = ? AND c.division_code = ?",
                        row -> row.getInt(1),
                        file.id(),
                        code)
                .forEach(row -> issues.add(row, MemberFault.M_ELSEWHERE)));
    }

    /** Rows of which a day is a day of another row or membership of the same person, too. */
    private static String overlapping(String other) {
        return "SELECT DISTINCT s.row_no FROM " + TABLE + " s" + COLLECTIVE + " JOIN " + other
                + " WHERE s.import_id = ? AND o.valid_from <= COALESCE(s.valid_to, " + NO_END + ")"
                + " AND s.valid_from <= COALESCE(o.valid_to, " + NO_END + ")";
    }

    private void refuse(Issues issues, MemberFault fault, String rowsQuery, SheetImport file) {
        database.list(rowsQuery, row -> row.getInt(1), file.id()).forEach(row -> issues.add(row, fault));
    }
}
