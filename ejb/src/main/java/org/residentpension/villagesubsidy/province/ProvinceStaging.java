package org.residentpension.villagesubsidy.province;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.residentpension.exchange.SheetRow;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.SheetPerson;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.Relation;

/** Checks what one row of the file can say by itself, and lays it into the staging table. */
final class ProvinceStaging implements Intake.Staging {

    static final String TABLE = "rp_staged_province";
    static final int NUMBER_LENGTH = 40;

    /** The words of 参保状态, as the extract F10 writes them. */
    static final Map<String, Relation.State> STATES = Map.of(
            "未参保", Relation.State.NOT_ENROLLED,
            "正常参保", Relation.State.ACTIVE,
            "暂停参保", Relation.State.PAUSED,
            "待遇领取", Relation.State.DRAWING,
            "待遇暂停", Relation.State.BENEFIT_SUSPENDED,
            "终止参保", Relation.State.TERMINATED);

    private final SheetImport file;
    private final Vault vault;
    private final Issues issues;
    private final Divisions divisions;
    private final ScopeReach reach;
    private final SheetPerson.Reader persons;
    private final BulkLoad rows;

    /** @param reach the divisions that the file is about */
    ProvinceStaging(
            SheetImport file, Database database, Vault vault, Issues issues, Divisions divisions, ScopeReach reach) {
        this.file = file;
        this.vault = vault;
        this.issues = issues;
        this.divisions = divisions;
        this.reach = reach;
        this.persons = new SheetPerson.Reader(vault, issues);
        this.rows = database.load(
                TABLE,
                "import_id",
                "row_no",
                "#id_hash",
                "#id_sealed",
                "name",
                "name_key",
                "village",
                "person_no",
                "own",
                "sponsored",
                "collective",
                "donation",
                "first_paid",
                "last_paid",
                "lump_sum",
                "claimed_on",
                "state",
                "ended");
    }

    @Override
    public void row(SheetRow row) {
        SheetPerson person = persons.read(row);
        Optional<DivisionCode> village = village(row);
        boolean sound = isSound(row);
        if (person == null || village.isEmpty() || !sound) {
            return;
        }
        rows.row(
                file.id(),
                row.number(),
                person.idHash(),
                vault.seal(person.idNumber()),
                person.name(),
                person.nameKey(),
                village.get().value(),
                row.text("个人编号"),
                row.money("个人缴费金额"),
                row.money("政府代缴金额"),
                row.money("已登记集体补助金额"),
                row.money("已登记资助金额"),
                firstPaid(row),
                lastPaid(row),
                row.yes("一次性补缴"),
                row.date("待遇申领日期"),
                row.text("参保状态") == null ? null : STATES.get(row.text("参保状态")),
                !isBlank(row.text("死亡/终止")));
    }

    /** An abolished village stands for its successor (R-DIV). */
    private Optional<DivisionCode> village(SheetRow row) {
        String code = row.text("村代码").strip();
        boolean known = DivisionCode.isValid(code)
                && divisions
                        .find(DivisionCode.of(code).value())
                        .filter(division -> division.level() == DivisionLevel.VILLAGE)
                        .isPresent();
        if (!known) {
            issues.add(row, ProvinceFault.V_VILLAGE);
            return Optional.empty();
        }
        DivisionCode village = divisions.tree().currentOn(DivisionCode.of(code), issues.today());
        if (!reach.reaches(village)) {
            issues.add(row, ProvinceFault.V_ELSEWHERE);
            return Optional.empty();
        }
        return Optional.of(village);
    }

    private boolean isSound(SheetRow row) {
        boolean ofYear = row.year("缴费年度").getValue() == file.year();
        if (!ofYear) {
            issues.add(row, ProvinceFault.V_YEAR);
        }
        boolean numbered = isBlank(row.text("个人编号")) || row.text("个人编号").length() <= NUMBER_LENGTH;
        if (!numbered) {
            issues.add(row, ProvinceFault.V_NUMBER_LONG);
        }
        return isSum(row) & areDays(row) & ofYear & numbered;
    }

    private boolean isSum(SheetRow row) {
        Money claimed = row.money("档次合计");
        boolean right = claimed == null || claimed.equals(paid(row));
        if (!right) {
            issues.add(row, ProvinceFault.V_SUM);
        }
        return right;
    }

    private boolean areDays(SheetRow row) {
        LocalDate first = firstPaid(row);
        LocalDate last = lastPaid(row);
        ProvinceFault fault = null;
        if (last == null) {
            fault = paid(row).isPositive() ? ProvinceFault.V_DAY_MISSING : null;
        } else if (last.isBefore(first)) {
            fault = ProvinceFault.V_DAYS;
        } else if (first.getYear() < file.year()) {
            fault = ProvinceFault.V_EARLY;
        } else if (last.isAfter(issues.today())) {
            fault = ProvinceFault.V_FUTURE;
        }
        if (fault != null) {
            issues.add(row, fault);
        }
        return fault == null;
    }

    private static Money paid(SheetRow row) {
        Money sponsored = row.money("政府代缴金额");
        return sponsored == null ? row.money("个人缴费金额") : row.money("个人缴费金额").plus(sponsored);
    }

    /** One payment has one day, in whichever of the two columns it stands. */
    private static LocalDate firstPaid(SheetRow row) {
        return row.date("首次缴费日期") == null ? row.date("末次缴费日期") : row.date("首次缴费日期");
    }

    private static LocalDate lastPaid(SheetRow row) {
        return row.date("末次缴费日期") == null ? row.date("首次缴费日期") : row.date("末次缴费日期");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    @Override
    public void close() {
        rows.close();
    }
}
