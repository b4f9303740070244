package org.residentpension.villagesubsidy.rules.donation;

import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/** @param headroom what may be donated at most, so that the donor can decide again; empty where nothing limits donations */
public record DonationDecision(Result result, Optional<Money> headroom) {

    public enum Result {
        ACCEPTED,
        /** Until the person has a contribution of the year (R-DON-1). */
        WAITING,
        REFUSED
    }

    public Optional<ReasonCode> code() {
        return result == Result.REFUSED ? Optional.of(ReasonCode.X_CAP) : Optional.empty();
    }
}
