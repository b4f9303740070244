package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.LineAmount;
import org.residentpension.villagesubsidy.rules.LineTrace;

/**
 * Why a line amounts to what it does, from its stored trace alone: every input, part and limit, the standard and the law of which
 * day, and what people decided about it afterwards.
 *
 * @param traceText as it is stored, with the versions of the rule and of the application
 * @param lawDay the day whose law was applied
 */
public record LineExplanation(
        RunLine line, LineTrace trace, String traceText, LocalDate lawDay, List<Decision> decisions) {

    /** Computed once more from the trace; equal to what is stored, or something is wrong. */
    public LineAmount recomputed() {
        return trace.recomputed();
    }

    public boolean isReproduced() {
        LineAmount again = recomputed();
        return again.computed().equals(trace.amount().computed())
                && again.payable().equals(trace.amount().payable());
    }

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
