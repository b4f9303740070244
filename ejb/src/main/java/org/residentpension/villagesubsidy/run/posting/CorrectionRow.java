package org.residentpension.villagesubsidy.run.posting;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * A case of correction as a page shows it.
 *
 * @param postingId what it is about
 * @param name to whom the money was posted
 * @param rightPerson whose it is; null for money that was posted twice
 * @param rightName whose it is; null for money that was posted twice
 * @param moneyTo where money goes that was posted twice; null otherwise
 * @param back the tax bureau has given it back to the collective
 * @param requestedBy by name, like the approvers; those are null until they approved
 * @param note why it was refused, or null
 * @param mine the caller has put it forward or approved it already, so somebody else has to go on
 */
public record CorrectionRow(
        long id,
        long postingId,
        Correction.Kind kind,
        Correction.State state,
        String name,
        Long rightPerson,
        String rightName,
        Correction.MoneyTo moneyTo,
        Money amount,
        String reason,
        String requestedBy,
        LocalDateTime requestedAt,
        String firstApprover,
        String secondApprover,
        String note,
        boolean back,
        boolean mine,
        int version)
        implements Serializable {

    /** Whether it is about what was posted, or about whom it was posted to instead. */
    public boolean concerns(Posting posted, long personId) {
        return posted != null && postingId == posted.id()
                || state == Correction.State.CORRECTED && rightPerson != null && rightPerson == personId;
    }

    public boolean isOpen() {
        return state == Correction.State.REQUESTED || state == Correction.State.APPROVED;
    }
}
