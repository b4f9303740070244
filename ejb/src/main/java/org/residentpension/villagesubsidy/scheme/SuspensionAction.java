package org.residentpension.villagesubsidy.scheme;

import org.residentpension.portal.Right;

/** What can be done with a suspension, by which right and from which state (workflows.md §3); the name is the event on record. */
public enum SuspensionAction {
    SUSPENSION_REGISTER(Right.SCHEME_APPROVE, SuspensionState.FILED),
    RESUMPTION_APPLY(Right.SCHEME_SUBMIT, SuspensionState.IN_FORCE),
    RESUMPTION_CHECK(Right.SCHEME_CHECK, SuspensionState.RESUMPTION_APPLIED),
    RESUMPTION_TOWNSHIP_REFUSE(Right.SCHEME_CHECK, SuspensionState.RESUMPTION_APPLIED),
    RESUMPTION_APPROVE(Right.SCHEME_APPROVE, SuspensionState.RESUMPTION_CHECKED),
    RESUMPTION_COUNTY_REFUSE(Right.SCHEME_APPROVE, SuspensionState.RESUMPTION_CHECKED);

    private final Right right;
    private final SuspensionState from;

    SuspensionAction(Right right, SuspensionState from) {
        this.right = right;
        this.from = from;
    }

    public Right right() {
        return right;
    }

    /** Towards paying again: of no use to a collective that has left. */
    boolean resumes() {
        return this == RESUMPTION_APPLY || this == RESUMPTION_CHECK || this == RESUMPTION_APPROVE;
    }

    public boolean leadsFrom(SuspensionState state) {
        return state == from;
    }
}
