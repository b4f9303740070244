package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.run.line.LineState;

/**
 * A line as its page and the roster show it; amounts that are not there are null.
 *
 * @param idNumber whole or masked as the caller's role allows
 * @param base what the parts 托底 give, {@code incentive} the parts 激励
 * @param adjustedFrom what it was before it was changed, {@code adjustment} why
 * @param proposed what the assistant proposes, 0.00 to leave her out, {@code proposal} why
 * @param corrected what was posted for it was taken back by a correction; the line itself stays as it is
 * @param heldMoney paid, and not to be posted since the account is settled or she has got it already; see {@code run.held}
 */
public record RunLine(
        long id,
        int lineNo,
        long personId,
        String name,
        String idNumber,
        LineState state,
        List<ReasonCode> reasons,
        Money tier,
        Money base,
        Money incentive,
        Money computed,
        Money payable,
        Money adjustedFrom,
        String adjustment,
        Money suggested,
        Money proposed,
        String proposal,
        boolean special,
        boolean heldMoney,
        boolean corrected)
        implements Serializable {

    public ReasonCode reason() {
        return reasons.isEmpty() ? ReasonCode.OK : reasons.get(0);
    }

    /** The same line with another reason why it cannot go on. */
    RunLine heldFor(ReasonCode why) {
        return new RunLine(
                id,
                lineNo,
                personId,
                name,
                idNumber,
                state,
                List.of(why),
                tier,
                base,
                incentive,
                computed,
                payable,
                adjustedFrom,
                adjustment,
                suggested,
                proposed,
                proposal,
                special,
                heldMoney,
                corrected);
    }

    public boolean inTotal() {
        return state.counts() && payable.isPositive();
    }
}
