package org.residentpension.villagesubsidy.run.line;

import java.io.Serializable;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/**
 * One person in one run.
 *
 * @param reasons all codes in their order, the first one is shown
 * @param tier the basis tier T
 * @param special a special group gave a part of the amount
 * @param adjustedFrom what it was before a reduction or a decision, or null
 * @param suggested what live data would give while a drift waits for a decision, or null
 * @param noticeId the notice that it is on, or null
 */
public record SubsidyLine(
        long id,
        long runId,
        int lineNo,
        long personId,
        LineState state,
        List<ReasonCode> reasons,
        Money tier,
        Money computed,
        Money payable,
        boolean special,
        Money adjustedFrom,
        Money suggested,
        Long noticeId)
        implements Serializable {

    public boolean inTotal() {
        return state.counts() && payable.isPositive();
    }

    /**
     * The tax bureau has her money, and her account is settled or she has got it already: the county has to say where it goes (R-DTH,
     * R-PST-1).
     */
    public boolean isHeldMoney() {
        return state == LineState.EXCEPTION
                && noticeId != null
                && (has(ReasonCode.S_DECEASED) || has(ReasonCode.S_TERMINATED) || has(ReasonCode.S_DUPLICATE));
    }

    public ReasonCode reason() {
        return reasons.isEmpty() ? ReasonCode.OK : reasons.get(0);
    }

    public boolean has(ReasonCode code) {
        return reasons.contains(code);
    }
}
