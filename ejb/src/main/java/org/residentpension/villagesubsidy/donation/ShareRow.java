package org.residentpension.villagesubsidy.donation;

import java.io.Serializable;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/** The share of one person as a page shows it; {@code idNumber} is whole or masked as the caller's role allows. */
public record ShareRow(
        long id,
        long personId,
        String name,
        String idNumber,
        Money amount,
        ShareState state,
        ReasonCode reason,
        Long taskId,
        Verdict verdict)
        implements Serializable {

    /** What the rule says by now of a share that is still open; null for one that is not. */
    ShareRow with(Verdict now) {
        return new ShareRow(id, personId, name, idNumber, amount, state, reason, taskId, now);
    }
}
