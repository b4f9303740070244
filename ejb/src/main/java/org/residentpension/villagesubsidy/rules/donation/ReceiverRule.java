package org.residentpension.villagesubsidy.rules.donation;

import java.time.LocalDate;
import java.util.Optional;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.Relation;

/**
 * Can somebody still be given a donation? Membership, age and benefit do not matter here (R-DON-5); whoever is known to be dead or
 * has left the insurance has no account into which it could go (R-DTH, R-ELG-3).
 */
public final class ReceiverRule {

    private ReceiverRule() {}

    /**
     * @param givenOn day of the registration, or of the payment
     * @param today what is known by now counts; who died after the payment is still given it, for her heirs
     */
    public static Optional<ReasonCode> bar(Relation relation, LocalDate givenOn, LocalDate today) {
        if (relation.isKnownDeadOn(today) && !relation.diedOn().isAfter(givenOn)) {
            return Optional.of(ReasonCode.S_DECEASED);
        }
        return relation.isTerminatedOn(today) ? Optional.of(ReasonCode.S_TERMINATED) : Optional.empty();
    }
}
