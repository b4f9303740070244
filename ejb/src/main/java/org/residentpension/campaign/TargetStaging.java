package org.residentpension.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.exchange.SheetRow;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.organization.Division;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.sql.BulkLoad;

/** Checks what a row of targets can say by itself, and lays it aside. */
final class TargetStaging implements Intake.Staging {

    private final SheetImport file;
    private final Divisions divisions;
    private final LocalDate today;
    private final Issues issues;
    private final BulkLoad rows;

    TargetStaging(SheetImport file, Divisions divisions, LocalDate today, Issues issues, BulkLoad rows) {
        this.file = file;
        this.divisions = divisions;
        this.today = today;
        this.issues = issues;
        this.rows = rows;
    }

    @Override
    public void row(SheetRow row) {
        Optional<Division> division = division(row);
        Metric metric = Metric.named(row.text("指标")).orElseThrow();
        Money value = row.money("任务数");
        if (row.year("年度").getValue() != file.year()) {
            fault(row, TargetFault.P_YEAR);
        }
        if (!metric.accepts(value.amount())) {
            fault(row, TargetFault.P_VALUE);
        }
        if (division.isPresent() && !issues.isBad(row.number())) {
            rows.row(file.id(), row.number(), division.get().code(), file.year(), metric, value);
        }
    }

    private Optional<Division> division(SheetRow row) {
        String typed = row.text("行政区划代码");
        Optional<Division> found = DivisionCode.isValid(typed)
                ? divisions.find(DivisionCode.of(typed).value())
                : Optional.empty();
        if (found.isEmpty()) {
            fault(row, TargetFault.P_DIVISION_UNKNOWN);
            return found;
        }
        DivisionCode current =
                divisions.tree().currentOn(DivisionCode.of(found.get().code()), today);
        if (!current.value().equals(found.get().code())) {
            fault(row, TargetFault.P_DIVISION_ABOLISHED, current);
            return Optional.empty();
        }
        if (!divisions.isBelow(found.get(), file.divisionCode())) {
            fault(row, TargetFault.P_DIVISION_OUTSIDE);
            return Optional.empty();
        }
        return found;
    }

    private void fault(SheetRow row, TargetFault fault, Object... details) {
        issues.add(row.number(), fault.header(), fault.name(), row.raw(fault.header()), fault.sentence(details));
    }

    @Override
    public void close() {
        rows.close();
    }
}
