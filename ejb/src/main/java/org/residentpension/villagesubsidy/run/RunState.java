package org.residentpension.villagesubsidy.run;

import java.util.EnumSet;
import java.util.Set;
import org.residentpension.villagesubsidy.run.line.LineState;

/** How far a run is (workflows.md §4), and the state that its lines keep pace with. */
public enum RunState {
    OPENED(LineState.CALCULATED),
    EXTRACTED(LineState.CALCULATED),
    CALCULATED(LineState.CALCULATED),
    CONFIRMING(LineState.CALCULATED),
    CONFIRMED(LineState.CONFIRMED),
    PUBLICIZED(LineState.PUBLICIZED),
    OBJECTED(LineState.PUBLICIZED),
    REPUBLICIZED(LineState.PUBLICIZED),
    CLEARED(LineState.PUBLICIZED),
    APPLIED(LineState.APPLIED),
    RETURNED_TO_VILLAGE(LineState.CALCULATED),
    COUNTY_CHECKED(LineState.CHECKED),
    COUNTY_REVIEWED(LineState.CHECKED),
    NOTICE_ISSUED(LineState.NOTICED),
    PARTIALLY_PAID(LineState.NOTICED),
    PAID(LineState.PAID),
    NOTICE_VOID(LineState.CHECKED),
    POSTED(LineState.POSTED),
    RESULT_DISCLOSED(LineState.POSTED),
    ARCHIVED(LineState.POSTED),
    CANCELLED(LineState.CANCELLED);

    private final LineState lines;

    RunState(LineState lines) {
        this.lines = lines;
    }

    public LineState lines() {
        return lines;
    }

    /** Money has not been asked for yet: a suspension ends such a run (R-SUS). */
    public boolean isBeforeNotice() {
        return compareTo(COUNTY_REVIEWED) <= 0;
    }

    /** A notice asks for its money, or did and it was paid (R-NOT-1). */
    public boolean isAskedFor() {
        return !isBeforeNotice() && this != NOTICE_VOID && this != CANCELLED;
    }

    /** Nobody has been asked for the money, or no longer: with the last day for notices of its year it can no longer be finished. */
    public boolean isToBeNoticed() {
        return isBeforeNotice() || this == NOTICE_VOID;
    }

    /** The list hangs out, or did until an objection was raised. */
    public boolean isInPublicity() {
        return this == PUBLICIZED || this == OBJECTED || this == REPUBLICIZED;
    }

    /** The list of this round hangs out or did, and the run is not closed for good: somebody may still object, in time or late. */
    static Set<RunState> onceListed() {
        Set<RunState> states = EnumSet.range(PUBLICIZED, RESULT_DISCLOSED);
        states.remove(RETURNED_TO_VILLAGE); // its list comes to hang out anew
        return states;
    }

    /**
     * What came out lower at the county's check can be accepted: after that check, and once a run beside it asked for the money first
     * and the notice is void. Everywhere else the village and the review have not seen that amount (R-RUN-6).
     */
    public boolean acceptsLower() {
        return this == COUNTY_CHECKED || this == NOTICE_VOID;
    }

    /** The form with the seal lies at the county and is not yet through. */
    public boolean isUnderCheck() {
        return this == APPLIED || this == COUNTY_CHECKED;
    }
}
