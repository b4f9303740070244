package org.residentpension.law;

import java.time.LocalDateTime;
import java.util.Optional;
import org.residentpension.policy.PolicyChange;

/** What an administrator wants the law of her county to say from a day on, and what became of it. Never changed. */
public record Proposal(long id, PolicyChange change, Act proposed, Optional<Decision> decision) {

    /** Who did it, as a natural person, and when. */
    public record Act(long staffId, String name, LocalDateTime at) {}

    /**
     * @param number the order of decisions; of two activated lines for one day the higher number holds
     * @param reason why it was refused; null for the other verdicts
     */
    public record Decision(long number, ProposalState verdict, String reason, Act by) {}

    public ProposalState state() {
        return decision.map(Decision::verdict).orElse(ProposalState.WAITING);
    }

    public boolean isWaiting() {
        return decision.isEmpty();
    }

    /** With whichever of her accounts she proposed it. */
    public boolean isProposedBy(Long staffId) {
        return staffId != null && proposed.staffId() == staffId;
    }

    public String county() {
        return change.county().value();
    }
}
