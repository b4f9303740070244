package org.residentpension.villagesubsidy.run.held;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * A case of held money as a page shows it.
 *
 * @param proposedBy by name, like {@code decidedBy}, who is null until somebody decides
 * @param note why it was refused, or null
 * @param back the day on which the tax bureau's return was noted; null for the heirs' money, and until then
 * @param mine the caller has proposed it, so somebody else has to decide
 */
public record HeldMoneyRow(
        long id,
        HeldMoney.State state,
        HeldMoney.Outcome outcome,
        String name,
        Money amount,
        String payee,
        String document,
        String reason,
        String proposedBy,
        LocalDateTime proposedAt,
        String decidedBy,
        String note,
        LocalDateTime back,
        boolean mine,
        int version)
        implements Serializable {

    public boolean isOpen() {
        return state == HeldMoney.State.PROPOSED;
    }
}
