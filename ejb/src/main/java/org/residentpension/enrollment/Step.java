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

    Right right() {
        return right;
    }

    boolean leadsFrom(EnrollmentState state) {
        return from.contains(state);
    }
}
