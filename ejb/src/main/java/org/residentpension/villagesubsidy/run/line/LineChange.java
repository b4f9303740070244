package org.residentpension.villagesubsidy.run.line;

import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/**
 * A decision about one line: what it becomes.
 *
 * @param note the reason that somebody gave, or null
 */
public record LineChange(
        SubsidyLine line, LineState state, List<ReasonCode> reasons, Money payable, Money suggested, String note) {

    /** Out of the run: nothing is payable to her any more (item 35 of the readings); what it was stays in the history. */
    public static LineChange exclude(SubsidyLine line, List<ReasonCode> reasons, String note) {
        return new LineChange(line, LineState.EXCLUDED, reasons, Money.ZERO, null, note);
    }

    /** Nobody pays it any more: out of the run, and what it was stays. */
    public static LineChange cancel(SubsidyLine line, String note) {
        return new LineChange(line, LineState.CANCELLED, List.of(), line.payable(), null, note);
    }

    public static LineChange adjust(SubsidyLine line, Money payable, String note) {
        return new LineChange(line, LineState.ADJUSTED, line.reasons(), payable, null, note);
    }

    public static LineChange hold(SubsidyLine line, ReasonCode why, Money suggested, String note) {
        return new LineChange(line, LineState.EXCEPTION, List.of(why), line.payable(), suggested, note);
    }

    /** Back among the lines of the run, as it was. */
    public static LineChange restore(SubsidyLine line, LineState state, List<ReasonCode> reasons) {
        return new LineChange(line, state, reasons, line.payable(), null, null);
    }
}
