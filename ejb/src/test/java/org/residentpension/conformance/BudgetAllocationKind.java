package org.residentpension.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.budget.BudgetLine;
import org.residentpension.villagesubsidy.rules.budget.BudgetOutcome;
import org.residentpension.villagesubsidy.rules.budget.BudgetOutcome.Allocated;
import org.residentpension.villagesubsidy.rules.budget.BudgetOutcome.Blocked;
import org.residentpension.villagesubsidy.rules.budget.BudgetRule;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;

final class BudgetAllocationKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        given.allowing("budget", "overBudget", "lines").required("lines");
        List<Given> rows = given.maps("lines");
        List<BudgetLine> lines = rows.stream()
                .map(row -> row.allowing("line", "payable", "special"))
                .map(row -> new BudgetLine(row.money("payable"), row.flag("special", false)))
                .toList();
        BudgetOutcome outcome =
                BudgetRule.allocate(given.money("budget"), given.choice("overBudget", OverBudget.BLOCK), lines);
        return outcome instanceof Blocked blocked
                ? blocked(blocked).fields()
                : allocated((Allocated) outcome, rows).fields();
    }

    private static Answer blocked(Blocked blocked) {
        return new Answer()
                .with("result", "BLOCKED")
                .with("code", ReasonCode.X_BUDGET)
                .with("over", blocked.over())
                .with("total", null)
                .with("lines", null);
    }

    private static Answer allocated(Allocated allocated, List<Given> rows) {
        List<Object> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(Map.of(
                    "line",
                    rows.get(i).number("line"),
                    "payable",
                    allocated.payables().get(i)));
        }
        return new Answer()
                .with("result", allocated.reduced() ? "REDUCED" : "OK")
                .with("code", null)
                .with("over", null)
                .with("total", allocated.total())
                .with("lines", lines);
    }
}
