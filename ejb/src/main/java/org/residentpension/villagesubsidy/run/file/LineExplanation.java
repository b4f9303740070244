package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.benefit.rules.LongAccount;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyLine;
import org.residentpension.villagesubsidy.rules.LineAmount;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.budget.BudgetShare;
import org.residentpension.villagesubsidy.run.line.LineState;

/**
 * Why a line amounts to what it does, from its stored trace: every input, part and limit, the standard and the law of which
 * day, and what people decided about it afterwards.
 *
 * @param traceText as it is stored, with the versions of the rule and of the application
 * @param share how the budget cut it; null where it did not
 * @param lawDay the day whose law was applied
 * @param law what that law said, each value with its source
 * @param longAccount what it comes to until the pension age (S2-64); null for who gets nothing or is past it
 * @param hands who approved the scheme and confirmed, checked, reviewed and noticed the line, as far as it has come
 */
public record LineExplanation(
        RunLine line,
        LineTrace trace,
        String traceText,
        BudgetShare share,
        LocalDate lawDay,
        List<PolicyLine> law,
        LongAccount longAccount,
        List<Decision> decisions,
        List<Hand> hands) {

    /** Computed once more from the trace, before the budget and before anybody's decision. */
    public LineAmount recomputed() {
        return trace.recomputed();
    }

    /** What the calculation, the budget and the decisions, one after the other, leave of it. */
    public Money due() {
        return decisions.isEmpty()
                ? begin(line.state(), line.payable())
                : decisions.get(decisions.size() - 1).to();
    }

    /** What is payable follows from the trace, the share and the decisions without a gap, or something is wrong. */
    public boolean isReproduced() {
        boolean shared = share == null
                || share.isReproduced() && share.of().equals(recomputed().payable());
        return recomputed().computed().equals(line.computed()) && shared && follows() && due().equals(line.payable());
    }

    private boolean follows() {
        Money now = null;
        for (Decision each : decisions) {
            Money before = now == null ? begin(LineState.valueOf(each.fromState()), each.from()) : now;
            if (!each.from().equals(before)) {
                return false;
            }
            now = each.to();
        }
        return true;
    }

    /** Whoever another collective claims begins outside the total, without an amount (R-ELG-9). */
    private Money begin(LineState state, Money seen) {
        return !state.counts() && seen.isZero() ? Money.ZERO : recomputed().payable();
    }

    /** Somebody answers for a step; {@code at} is null where only the name is on record. */
    public record Hand(LineDuty duty, String name, LocalDateTime at) implements Serializable {}

    /** Somebody's decision about the line. */
    public record Decision(
            String action,
            String fromState,
            String toState,
            Money from,
            Money to,
            String note,
            String name,
            LocalDateTime at)
            implements Serializable {}
}
