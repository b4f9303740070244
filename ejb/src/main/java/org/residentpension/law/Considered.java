package org.residentpension.law;

import java.util.List;
import java.util.Optional;
import org.residentpension.policy.PolicyChange;
import org.residentpension.policy.PolicyFault;
import org.residentpension.policy.PolicyLine;

/**
 * A change beside the law that it would change.
 *
 * @param faults why it cannot be; empty when it can
 * @param effects old beside new, in reading order; empty while the change cannot be read
 * @param lawSeen the last activation in the county that this takes into account
 */
public record Considered(PolicyChange change, List<PolicyFault> faults, List<Effect> effects, long lawSeen) {

    /** @param before what holds on the first day without the change; empty where the law says nothing yet */
    public record Effect(Optional<PolicyLine> before, PolicyLine after) {

        /** A value that stands in the change beside others and stays as it is. */
        public boolean isSame() {
            return before.filter(after::saysTheSameAs).isPresent();
        }
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
