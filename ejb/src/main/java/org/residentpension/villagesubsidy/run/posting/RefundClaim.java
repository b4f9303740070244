package org.residentpension.villagesubsidy.run.posting;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What a collective asks of the county about its posted money (R-COR).
 *
 * @param answer null as long as it is open
 * @param mine the caller raised it herself
 * @param refusal why the correction by which it was answered before was refused; null for a claim that was never answered so
 * @param reopened that has happened to this one: it is open again as another one
 */
public record RefundClaim(
        long id,
        long runId,
        String why,
        State state,
        String claimedBy,
        LocalDateTime claimedAt,
        String answer,
        String answeredBy,
        boolean mine,
        String refusal,
        boolean reopened)
        implements Serializable {

    public enum State {
        OPEN,
        /** A case of correction has begun. */
        CORRECTED,
        REFUSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
