package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;

/**
 * The relation to the insurance and how it ends. Days are null for what has not happened.
 *
 * @param county any division of the county in which the relation stands
 * @param claimedOn day of an accepted benefit claim, or from which benefit is drawn without one on record
 * @param deathKnownOn day on which the office learned of the death
 * @param terminatedOn for reasons other than death
 */
public record Relation(
        DivisionCode county,
        State state,
        LocalDate claimedOn,
        LocalDate diedOn,
        LocalDate deathKnownOn,
        LocalDate terminatedOn) {

    public enum State {
        NOT_ENROLLED,
        ACTIVE,
        PAUSED,
        DRAWING,
        BENEFIT_SUSPENDED,
        TERMINATED
    }

    /** Contributing in that county, with nothing that ever ended or paused it. */
    public static Relation active(DivisionCode county) {
        return new Relation(county, State.ACTIVE, null, null, null, null);
    }

    /** Drawing and terminated relations stand in the county as well; they are judged by their days (R-ELG-2). */
    boolean standsIn(DivisionCode here) {
        return state != State.NOT_ENROLLED && state != State.PAUSED && county.isWithin(DivisionLevel.COUNTY, here);
    }

    /** The day of death and the day on which the office learned of it have both come (R-DTH). */
    public boolean isKnownDeadOn(LocalDate day) {
        return isBy(diedOn, day) && isBy(deathKnownOn, day);
    }

    /** A relation that is found terminated without its day is so at every check, unless death was the reason. */
    public boolean isTerminatedOn(LocalDate day) {
        return terminatedOn == null ? state == State.TERMINATED && diedOn == null : isBy(terminatedOn, day);
    }

    /** A relation that is found drawing without its day draws at every check. */
    boolean drawsOn(LocalDate day) {
        boolean found = state == State.DRAWING || state == State.BENEFIT_SUSPENDED;
        return claimedOn == null ? found : isBy(claimedOn, day);
    }

    private static boolean isBy(LocalDate event, LocalDate day) {
        return event != null && !event.isAfter(day);
    }
}
