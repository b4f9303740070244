package org.residentpension.villagesubsidy.run.held;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.CountyProposal;

/**
 * A case of held money as a page shows it.
 *
 * @param back the day on which the tax bureau's return was noted; null for the heirs' money, and until then
 */
public record HeldMoneyRow(
        long id,
        HeldMoney.State state,
        HeldMoney.Outcome outcome,
        String name,
        Money amount,
        String payee,
        CountyProposal proposal,
        LocalDateTime back,
        int version)
        implements Serializable {

    public boolean isOpen() {
        return state == HeldMoney.State.PROPOSED;
    }

    public boolean mine() {
        return proposal.mine();
    }
}
