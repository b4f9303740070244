package org.residentpension.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.residentpension.kernel.Money;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** The monthly lists of special groups: a status is added, or its end is told; what is missing from a list changes nothing. */
@ApplicationScoped
public class SpecialGroupIntake implements Intake {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "特殊群体名单",
            SheetColumn.required("数据月份", CellKind.MONTH),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("类别", GroupWords.all()),
            SheetColumn.required("起始日期", CellKind.DATE),
            SheetColumn.optional("终止日期", CellKind.DATE),
            SheetColumn.optional("来源部门", CellKind.TEXT));
    private static final String TABLE = "rp_staged_listing";
    private static final String KNOWN = " JOIN rp_special_group_status k ON k.person_id = s.person_id"
            + " AND k.special_group = s.word AND k.valid_from = s.valid_from";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private StagedPersons persons;

    @Override
    public ImportKind kind() {
        return ImportKind.SPECIAL_GROUPS;
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
                "#id_hash",
                "name",
                "name_key",
                "word",
                "valid_from",
                "valid_to",
                "department");
        return new Staging() {
            @Override
            public void row(SheetRow row) {
                SheetPerson person = reader.read(row);
                boolean ordered = row.date("终止日期") == null || !row.date("终止日期").isBefore(row.date("起始日期"));
                if (!ordered) {
                    issues.add(row.number(), PersonFault.P_DAYS);
                }
                if (person != null && ordered) {
                    rows.row(
                            file.id(),
                            row.number(),
                            person.idHash(),
                            person.name(),
                            person.nameKey(),
                            GroupWords.groupOf(row.text("类别")),
                            row.date("起始日期"),
                            row.date("终止日期"),
                            row.text("来源部门"));
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
        persons.resolve(file, TABLE, issues);
        refuseRepeated(file, issues);
        if (!issues.isEmpty() && !file.isGoodRowsOnly()) {
            return Tally.nothingOf(read);
        }
        // bad rows leave the staging table, so that what follows is one statement each
        issues.dropBadRows(database, TABLE);
        int same = (int) database.count(
                "SELECT COUNT(*) FROM " + TABLE + " s" + KNOWN + " WHERE s.import_id = ? AND s.valid_to <=> k.valid_to",
                file.id());
        int changed = database.update(
                "UPDATE " + TABLE + " s" + KNOWN + " SET k.valid_to = s.valid_to, k.import_id = s.import_id,"
                        + " k.version = k.version + 1 WHERE s.import_id = ? AND NOT s.valid_to <=> k.valid_to",
                file.id());
        int added = database.update(
                "INSERT INTO rp_special_group_status (person_id, special_group, valid_from, valid_to, source_department, import_id)"
                        + " SELECT s.person_id, s.word, s.valid_from, s.valid_to, s.department, s.import_id FROM "
                        + TABLE
                        + " s LEFT" + KNOWN + " WHERE s.import_id = ? AND k.id IS NULL",
                file.id());
        return new Tally(read, added, changed, same, read - added - changed - same, Money.ZERO);
    }

    private void refuseRepeated(SheetImport file, Issues issues) {
        database.list(
                        "SELECT s.row_no FROM " + TABLE + " s JOIN " + TABLE + " f ON f.import_id = s.import_id"
                                + " AND f.id_hash = s.id_hash AND f.word = s.word AND f.valid_from = s.valid_from"
                                + " AND f.row_no < s.row_no WHERE s.import_id = ? GROUP BY s.row_no",
                        row -> row.getInt(1),
                        file.id())
                .forEach(row -> issues.add(row, PersonFault.P_TWICE));
    }
}
