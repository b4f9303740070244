package org.residentpension.villagesubsidy.run.calculation;

import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.ProductVersion;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.TraceText;
import org.residentpension.villagesubsidy.rules.budget.BudgetLine;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.RosterDigest;
import org.residentpension.villagesubsidy.run.line.RosterTotals;

/** Streams the outcomes of a run straight into the table of its lines, and remembers what the budget has to be asked about. */
final class LineLoad implements AutoCloseable {

    /** Changes whenever the form of the rule does, never with its figures. */
    private static final String VERSIONS = " rule=2024-1 app=" + ProductVersion.CURRENT;

    private static final List<ReasonCode> DUPLICATE = List.of(ReasonCode.S_DUPLICATE);

    private final BulkLoad rows;
    private final long runId;
    private final LineState ofRun;
    private final TraceText traces;
    private final List<Integer> counted = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();
    private final RosterDigest digest = new RosterDigest();
    private boolean contested;
    private boolean cut;

    LineLoad(Database database, long runId, LineTerms terms, LineState ofRun) {
        this.runId = runId;
        this.ofRun = ofRun;
        this.traces = new TraceText(terms.law().amounts(), terms.standard());
        rows = database.load(
                "rp_subsidy_line",
                "run_id",
                "line_no",
                "person_id",
                "state",
                "reasons",
                "tier",
                "base_amount",
                "incentive_amount",
                "computed",
                "payable",
                "special",
                "trace");
    }

    /** @param barred the county has decided that another collective may subsidise her */
    void add(int lineNo, long personId, LineOutcome outcome, boolean barred) {
        boolean excluded = barred && outcome.eligible() || outcome.result() == LineOutcome.Result.EXCLUDED;
        LineState state = excluded
                ? LineState.EXCLUDED
                : outcome.result() == LineOutcome.Result.EXCEPTION ? LineState.EXCEPTION : ofRun;
        List<ReasonCode> reasons = barred && outcome.eligible() ? DUPLICATE : outcome.reasons();
        Money payable = barred ? Money.ZERO : outcome.payable();
        LineTrace trace = outcome.trace();
        Money base = part(trace, ComponentKind.Role.BASE);
        rows.row(
                runId,
                lineNo,
                personId,
                state,
                LineRepository.codes(reasons),
                trace.basis().tier(),
                base,
                outcome.computed().minus(base),
                outcome.computed(),
                payable,
                outcome.isSpecial(),
                traces.write(trace) + VERSIONS);
        if (state == ofRun && payable.isPositive()) {
            counted.add(lineNo);
            digest.add(lineNo, personId, payable);
            budget.add(new BudgetLine(payable, outcome.isSpecial()));
        }
        contested |= !barred && reasons.equals(DUPLICATE);
    }

    /** Numbers of the lines in the total, in their order. */
    List<Integer> counted() {
        return counted;
    }

    List<BudgetLine> budget() {
        return budget;
    }

    /** What the lines in the total come to, as they were loaded. */
    RosterTotals totals() {
        return digest.totals();
    }

    /** The budget has cut some of them afterwards. */
    void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }

    /** Whether another collective claims one of the persons. */
    boolean isContested() {
        return contested;
    }

    @Override
    public void close() {
        rows.close();
    }

    private static Money part(LineTrace trace, ComponentKind.Role role) {
        List<Component> components = trace.standard().components();
        List<Money> amounts = trace.amount().components();
        Money sum = Money.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            if (components.get(i).kind().role() == role) {
                sum = sum.plus(amounts.get(i));
            }
        }
        return sum;
    }
}
