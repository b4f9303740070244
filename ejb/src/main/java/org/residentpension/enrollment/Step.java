package org.residentpension.enrollment;

import java.util.EnumSet;
import java.util.Set;
import org.residentpension.portal.Right;

/** What can be done with an application, in which state and by which right (workflows.md §1). */
public enum Step {
    CHECK(Right.ENROLLMENT_CHECK, EnrollmentState.SUBMITTED),
    GIVE_BACK(Right.ENROLLMENT_CHECK, EnrollmentState.SUBMITTED),
    RESUBMIT(Right.ENROLLMENT_SUBMIT, EnrollmentState.RETURNED),
    APPROVE(Right.ENROLLMENT_REVIEW, EnrollmentState.TOWNSHIP_CHECKED, EnrollmentState.HELD),
    REJECT(Right.ENROLLMENT_REVIEW, EnrollmentState.TOWNSHIP_CHECKED, EnrollmentState.HELD);

    private final Right right;
    private final Set<EnrollmentState> from;

    Step(Right right, EnrollmentState first, EnrollmentState... others) {
        this.right = right;
        this.from = EnumSet.of(first, others);
    }

    /** The step that an application in this state waits for; null for a relation, and for what has ended. */
    public static Step after(EnrollmentState state) {
        return switch (state) {
            case SUBMITTED -> CHECK;
            case RETURNED -> RESUBMIT;
            case TOWNSHIP_CHECKED, HELD -> APPROVE;
            case DRAFT, REJECTED, ACTIVE, PAUSED, DRAWING, BENEFIT_SUSPENDED, TERMINATED -> null;
        };
    }

    public Right right() {
        return right;
    }

    public boolean leadsFrom(EnrollmentState state) {
        return from.contains(state);
    }
}
