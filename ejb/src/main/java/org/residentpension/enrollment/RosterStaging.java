package org.residentpension.enrollment;

import java.time.LocalDate;
import java.util.Optional;
import org.residentpension.exchange.SheetRow;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.SheetPerson;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Sex;
import org.residentpension.organization.Division;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** Lays the readable rows of a roster into the staging table; number, phone and address sealed. */
final class RosterStaging implements Intake.Staging {

    private static final int SHORT = 30;
    private static final int ADDRESS = 150;

    private final SheetImport file;
    private final Divisions divisions;
    private final Vault vault;
    private final Issues issues;
    private final SheetPerson.Reader persons;
    private final BulkLoad rows;

    RosterStaging(SheetImport file, Divisions divisions, Database database, Vault vault, Issues issues) {
        this.file = file;
        this.divisions = divisions;
        this.vault = vault;
        this.issues = issues;
        this.persons = new SheetPerson.Reader(vault, issues);
        this.rows = database.load(
                "rp_staged_person",
                "import_id",
                "row_no",
                "#id_hash",
                "#id_sealed",
                "id_type",
                "name",
                "name_key",
                "sex",
                "birth_date",
                "ethnicity",
                "hukou_type",
                "division_code",
                "household_no",
                "relation_to_head",
                "#address_sealed",
                "#phone_sealed",
                "student_until",
                "applied_on",
                "villager_group");
    }

    @Override
    public void row(SheetRow row) {
        SheetPerson person = persons.read(row, sex(row.text("性别")));
        String village = village(row);
        boolean plain = isShort(row, "民族", SHORT)
                & isShort(row, "户编号", SHORT)
                & isShort(row, "村民小组", SHORT)
                & isShort(row, "户籍性质", 20)
                & isShort(row, "与户主关系", 20)
                & isShort(row, "居住地址", ADDRESS)
                & isPhone(row)
                & isPast(row);
        if (person == null || village == null || !plain) {
            return;
        }
        rows.row(
                file.id(),
                row.number(),
                person.idHash(),
                vault.seal(person.idNumber()),
                "RESIDENT_ID",
                person.name(),
                person.nameKey(),
                person.sex(),
                person.birthDate(),
                given(row, "民族"),
                given(row, "户籍性质"),
                village,
                given(row, "户编号"),
                given(row, "与户主关系"),
                vault.seal(given(row, "居住地址")),
                vault.seal(given(row, "联系电话")),
                studentUntil(row),
                row.date("参保日期"),
                given(row, "村民小组"));
    }

    private static Sex sex(String word) {
        return switch (word) {
            case "男" -> Sex.MALE;
            case "女" -> Sex.FEMALE;
            default -> null;
        };
    }

    /** A student without a last day is one on the application date. */
    private static LocalDate studentUntil(SheetRow row) {
        if (!Boolean.TRUE.equals(row.yes("是否在校"))) {
            return null;
        }
        return row.date("在校至") == null ? row.date("参保日期") : row.date("在校至");
    }

    private String village(SheetRow row) {
        String told = row.text("户籍所在地代码");
        Optional<Division> division = DivisionCode.isValid(told)
                ? divisions.find(DivisionCode.of(told).value())
                : Optional.empty();
        if (division.isEmpty()) {
            return unknown(row, told);
        }
        if (division.get().level() != DivisionLevel.VILLAGE) {
            return fault(row, RosterFault.N_VILLAGE_LEVEL, division.get().name());
        }
        if (!division.get().existsOn(issues.today())) {
            return fault(row, RosterFault.N_VILLAGE_ABOLISHED, division.get().successorCode());
        }
        return told;
    }

    /** Whoever wrote the name instead is told the code. */
    private String unknown(SheetRow row, String told) {
        Optional<Division> meant = divisions.villageNamed(told, DivisionCode.of(file.divisionCode()), issues.today());
        return meant.isEmpty()
                ? fault(row, RosterFault.N_VILLAGE_UNKNOWN)
                : fault(
                        row,
                        RosterFault.N_VILLAGE_NAME,
                        meant.get().name(),
                        meant.get().code());
    }

    private boolean isPast(SheetRow row) {
        boolean past = !row.date("参保日期").isAfter(issues.today());
        if (!past) {
            fault(row, RosterFault.N_IN_FUTURE);
        }
        return past;
    }

    private boolean isPhone(SheetRow row) {
        boolean phone = row.text("联系电话").matches("[0-9-]{0,20}");
        if (!phone) {
            fault(row, RosterFault.N_PHONE);
        }
        return phone;
    }

    private boolean isShort(SheetRow row, String header, int length) {
        boolean fits = row.text(header).length() <= length;
        if (!fits) {
            issues.add(
                    row.number(),
                    header,
                    RosterFault.N_LONG.name(),
                    row.raw(header),
                    RosterFault.N_LONG.sentence(length));
        }
        return fits;
    }

    private static String given(SheetRow row, String header) {
        String text = row.text(header);
        return text.isEmpty() ? null : text;
    }

    private String fault(SheetRow row, RosterFault fault, Object... details) {
        issues.add(row.number(), fault.header(), fault.name(), row.raw(fault.header()), fault.sentence(details));
        return null;
    }

    @Override
    public void close() {
        rows.close();
    }
}
