package org.residentpension.law;

import java.util.List;
import org.residentpension.policy.PolicyFault;

/** What became of a change that was handed in: the number of the proposal, or all that is wrong with it. */
public record Proposed(Long id, List<PolicyFault> faults) {

    public boolean isProposed() {
        return id != null;
    }
}
