package org.residentpension.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Money;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/** The file of targets: the same plan as on the screen, judged as a whole together with what is set already (R-TGT-1). */
@ApplicationScoped
public class TargetIntake implements Intake {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "任务分解",
            SheetColumn.required("行政区划代码", CellKind.TEXT),
            SheetColumn.required("年度", CellKind.YEAR),
            SheetColumn.required("指标", Metric.sheetWords()),
            SheetColumn.required("任务数", CellKind.MONEY));
    private static final String TABLE = "rp_staged_target";

    @Inject
    private Database database;

    @Inject
    private TargetRepository targets;

    @Inject
    private DivisionService divisions;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    private record Row(int number, TargetKey key, BigDecimal value) {}

    @Override
    public ImportKind kind() {
        return ImportKind.TARGETS;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Staging stage(SheetImport file, Issues issues) {
        return new TargetStaging(
                file,
                divisions.divisions(),
                clock.today(),
                issues,
                database.load(
                        TABLE, "import_id", "row_no", "division_code", "contribution_year", "metric", "target_value"));
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        Divisions all = divisions.divisions();
        targets.lockPlanOf(file.divisionCode());
        List<Target> within = targets.within(all.find(file.divisionCode()).orElseThrow(), file.year());
        List<Row> rows = rows(file.id());
        refuseDoubled(rows, issues);
        if (issues.isEmpty()) {
            // with rows missing the sums would be wrong for no fault of their own
            refuseClashes(rows, new TargetPlan(file.year(), all, within), issues);
        }
        return issues.isEmpty() ? store(file, rows, within) : Tally.nothingOf(read);
    }

    private List<Row> rows(long importId) {
        return database.list(
                "SELECT row_no, division_code, contribution_year, metric, target_value FROM " + TABLE
                        + " WHERE import_id = ? ORDER BY row_no",
                row -> new Row(
                        row.getInt(1),
                        new TargetKey(row.getString(2), row.getInt(3), Metric.valueOf(row.getString(4))),
                        row.getBigDecimal(5)),
                importId);
    }

    private static void refuseDoubled(List<Row> rows, Issues issues) {
        Set<TargetKey> seen = new HashSet<>();
        rows.stream().filter(row -> !seen.add(row.key())).forEach(row -> fault(row, TargetFault.P_TWICE, issues));
    }

    /** The fault stands at the town's own row, or at the first of its villages if the file leaves the town out. */
    private static void refuseClashes(List<Row> rows, TargetPlan plan, Issues issues) {
        rows.forEach(row -> plan.put(row.key(), row.value()));
        Set<String> changed = rows.stream().map(row -> row.key().division()).collect(Collectors.toSet());
        for (TargetPlan.Clash clash : plan.clashesAround(changed)) {
            rows.stream()
                    .filter(row -> row.key().metric() == clash.metric())
                    .filter(row -> plan.isOf(clash.town(), row.key().division()))
                    .min((left, right) -> Boolean.compare(
                            !left.key().division().equals(clash.town().code()),
                            !right.key().division().equals(clash.town().code())))
                    .ifPresent(row -> fault(row, clash, issues));
        }
    }

    private static void fault(Row row, TargetPlan.Clash clash, Issues issues) {
        TargetFault fault = clash.split().town() == null ? TargetFault.P_SPLIT_NO_TOWN : TargetFault.P_SPLIT;
        fault(
                row,
                fault,
                issues,
                clash.town().name() + " " + clash.metric().sheetWord(),
                shown(clash, clash.split().sum()),
                shown(clash, clash.split().shownTown()),
                shown(
                        clash,
                        clash.split().sum().subtract(clash.split().shownTown()).abs()));
    }

    private static String shown(TargetPlan.Clash clash, BigDecimal value) {
        return clash.metric().isMoney()
                ? new Money(value).toString()
                : value.stripTrailingZeros().toPlainString();
    }

    private static void fault(Row row, TargetFault fault, Issues issues, Object... details) {
        issues.add(
                row.number(),
                fault.header(),
                fault.name(),
                row.value().stripTrailingZeros().toPlainString(),
                fault.sentence(details));
    }

    private Tally store(SheetImport file, List<Row> rows, List<Target> within) {
        Map<TargetKey, Target> stored = new HashMap<>();
        within.forEach(target -> stored.put(target.key(), target));
        List<TargetChange> changes = rows.stream()
                .filter(row ->
                        stored.get(row.key()) == null || !stored.get(row.key()).isAlready(row.value()))
                .map(row -> targets.set(row.key(), row.value(), stored.get(row.key())))
                .toList();
        targets.flush();
        if (!changes.isEmpty()) {
            AuditLine line =
                    new AuditLine("SYSTEM", file.uploadedBy(), null, "TARGET_SET", null, null, null, null, null);
            audit.done(TargetChange.onRecord(line, file.divisionCode(), changes));
        }
        int added = (int) changes.stream()
                .filter(change -> stored.get(change.key()) == null)
                .count();
        return new Tally(rows.size(), added, changes.size() - added, rows.size() - changes.size(), 0, Money.ZERO);
    }
}
