package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyLine;
import org.residentpension.villagesubsidy.rules.LineAmount;
import org.residentpension.villagesubsidy.rules.LineTrace;

/**
 * Why a line amounts to what it does, from its stored trace: every input, part and limit, the standard and the law of which
 * day, and what people decided about it afterwards.
 *
 * @param traceText as it is stored, with the versions of the rule and of the application
 * @param lawDay the day whose law was applied
 * @param law what that law said, each value with its source
 * @param hands who approved the scheme and confirmed, checked, reviewed and noticed the line, as far as it has come
 */
public record LineExplanation(
        RunLine line,
        LineTrace trace,
        String traceText,
        LocalDate lawDay,
        List<PolicyLine> law,
        List<Decision> decisions,
        List<Hand> hands) {

    /** Computed once more from the trace; equal to what is stored, or something is wrong. */
    public LineAmount recomputed() {
        return trace.recomputed();
    }

    public boolean isReproduced() {
        LineAmount again = recomputed();
        return again.computed().equals(trace.amount().computed())
                && again.payable().equals(trace.amount().payable());
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
