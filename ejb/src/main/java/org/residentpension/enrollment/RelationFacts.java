package org.residentpension.enrollment;

import java.time.LocalDate;

/**
 * What is known of a person's latest relation, by day: what later checks ask (R-ELG-2 to R-ELG-4, R-DTH). Days are null where
 * nothing has happened.
 *
 * @param division village of enrollment, as it stood when she enrolled
 * @param state NOT_ENROLLED is told by null
 * @param drawingSince she draws benefit since; {@code claimedOn} is the claim that the county accepted
 * @param terminatedOn with {@code reason}; a death that is known but not settled has not terminated the relation yet
 * @param learnedOn the day on which the office got to know of the death
 * @param insuredElsewhere by the latest list of other counties
 */
public record RelationFacts(
        long personId,
        String division,
        EnrollmentState state,
        LocalDate enrolledOn,
        LocalDate drawingSince,
        LocalDate claimedOn,
        LocalDate terminatedOn,
        TerminationReason reason,
        LocalDate diedOn,
        LocalDate learnedOn,
        boolean insuredElsewhere) {

    /** Item 29: the day of death and the day on which it became known have both come. */
    public boolean isKnownDeadOn(LocalDate day) {
        return hasCome(diedOn, day) && hasCome(learnedOn, day);
    }

    /** For another reason than death; a relation found ended without a day is ended at every check (item 73). */
    public boolean isTerminatedOn(LocalDate day) {
        return reason != TerminationReason.DEATH
                && (state == EnrollmentState.TERMINATED && terminatedOn == null || hasCome(terminatedOn, day));
    }

    /** R-ELG-4; a relation found drawing without a day draws at every check (item 73). */
    public boolean isDrawingOn(LocalDate day) {
        LocalDate since = claimedOn == null ? drawingSince : claimedOn;
        boolean found = state == EnrollmentState.DRAWING || state == EnrollmentState.BENEFIT_SUSPENDED;
        return found && since == null || hasCome(since, day);
    }

    private static boolean hasCome(LocalDate what, LocalDate day) {
        return what != null && !what.isAfter(day);
    }
}
