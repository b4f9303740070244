package org.residentpension.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
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
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/**
 * Who is in the employees' or civil-service scheme, or insured in another county: evidence for R-ENR-4, R-ENR-5 and R-TGT-6.
 * People we do not know are kept, too. Of several records of a person and scheme the one told last counts.
 */
@ApplicationScoped
public class OtherSchemeIntake implements Intake {

    private static final Map<String, String> SCHEMES = Map.of(
            "职工养老",
            "EMPLOYEE_PENSION",
            "企保",
            "EMPLOYEE_PENSION",
            "职保",
            "EMPLOYEE_PENSION",
            "机关养老",
            "CIVIL_SERVICE_PENSION",
            "居保",
            PersonEvidenceRepository.OTHER_COUNTY);
    private static final SheetLayout LAYOUT = SheetLayout.of(
            "职保名单",
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("险种", List.of("职工养老", "企保", "职保", "机关养老", "居保")),
            SheetColumn.required("状态", List.of("在保", "停保")),
            SheetColumn.required("起始年月", CellKind.MONTH),
            SheetColumn.optional("终止年月", CellKind.MONTH),
            SheetColumn.optional("是否本年新增灵活就业", CellKind.YES_NO),
            SheetColumn.optional("参保地代码", CellKind.TEXT));
    private static final String TABLE = "rp_staged_listing";
    private static final String KNOWN = " JOIN rp_other_scheme_record k ON k.id_hash = s.id_hash AND k.scheme = s.word"
            + " AND k.from_month = DATE_FORMAT(s.valid_from, '%Y-%m')";
    private static final String EQUAL = "k.state = s.state AND k.to_month <=> DATE_FORMAT(s.valid_to, '%Y-%m')"
            + " AND k.new_flexible = s.marked AND k.person_id <=> s.person_id AND k.county_code <=> s.department";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private StagedPersons persons;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<OtherSchemesTold> told;

    @Override
    public ImportKind kind() {
        return ImportKind.EMPLOYEE_SCHEME;
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
                "state",
                "valid_from",
                "valid_to",
                "marked",
                "department");
        return new Staging() {
            @Override
            public void row(SheetRow row) {
                SheetPerson person = reader.read(row);
                YearMonth from = row.month("起始年月");
                YearMonth to = row.month("终止年月");
                String county = county(file, row);
                if (county != null && county.isEmpty()) {
                    issues.add(row.number(), PersonFault.P_COUNTY);
                } else if (to != null && to.isBefore(from)) {
                    issues.add(row.number(), PersonFault.P_MONTHS);
                } else if (to == null && "停保".equals(row.text("状态"))) {
                    issues.add(row.number(), PersonFault.P_STOPPED_WHEN);
                } else if (person != null) {
                    rows.row(
                            file.id(),
                            row.number(),
                            person.idHash(),
                            person.name(),
                            person.nameKey(),
                            SCHEMES.get(row.text("险种")),
                            "在保".equals(row.text("状态")) ? "ACTIVE" : "STOPPED",
                            from.atDay(1),
                            to == null ? null : to.atDay(1),
                            Boolean.TRUE.equals(row.yes("是否本年新增灵活就业")),
                            county);
                }
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    /** Null where the row names none; empty where what it names is no other county. */
    private static String county(SheetImport file, SheetRow row) {
        String code = row.text("参保地代码");
        if (code == null || code.isBlank()) {
            return null;
        }
        boolean another = "居保".equals(row.text("险种"))
                && DivisionCode.isValid(code)
                && !DivisionCode.of(code).isWithin(DivisionLevel.COUNTY, DivisionCode.of(file.divisionCode()));
        return another ? DivisionCode.of(code).value() : "";
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        persons.resolveKnown(file, TABLE, issues);
        refuseRepeated(file, issues);
        if (!issues.isEmpty() && !file.isGoodRowsOnly()) {
            return Tally.nothingOf(read);
        }
        issues.dropBadRows(database, TABLE);
        int same = (int) database.count(
                "SELECT COUNT(*) FROM " + TABLE + " s" + KNOWN + " WHERE s.import_id = ? AND " + EQUAL, file.id());
        // told again: from now on it is the newest word on that person
        database.update(
                "UPDATE " + TABLE + " s" + KNOWN + " SET k.recorded_at = ? WHERE s.import_id = ? AND " + EQUAL,
                clock.now(),
                file.id());
        int changed = database.update(
                "UPDATE " + TABLE + " s" + KNOWN
                        + " SET k.state = s.state, k.to_month = DATE_FORMAT(s.valid_to, '%Y-%m'),"
                        + " k.new_flexible = s.marked, k.person_id = s.person_id, k.county_code = s.department, k.import_id = s.import_id, k.recorded_at = ?"
                        + " WHERE s.import_id = ? AND NOT (" + EQUAL + ")",
                clock.now(),
                file.id());
        int added = database.update(
                "INSERT INTO rp_other_scheme_record (id_hash, person_id, name, scheme, state, from_month, to_month,"
                        + " county_code, new_flexible, import_id, recorded_at) SELECT s.id_hash, s.person_id, s.name, s.word, s.state,"
                        + " DATE_FORMAT(s.valid_from, '%Y-%m'), DATE_FORMAT(s.valid_to, '%Y-%m'), s.department, s.marked, s.import_id, ?"
                        + " FROM " + TABLE + " s LEFT" + KNOWN + " WHERE s.import_id = ? AND k.id IS NULL",
                clock.now(),
                file.id());
        told.fire(new OtherSchemesTold(file.id()));
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
