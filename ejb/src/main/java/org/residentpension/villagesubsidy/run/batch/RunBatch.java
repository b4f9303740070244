package org.residentpension.villagesubsidy.run.batch;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;

/**
 * One act on all runs of a place and year.
 *
 * @param runId the single run that it is about; null for all of the place
 * @param reason of a late extract, or null
 * @param creditedOn of a posting, or null
 * @param requester who asked for it
 * @param done runs that took the step, in whichever try
 * @param refused runs that stayed as they were in the last try, because something stands against the step
 * @param endedAt null while it goes on
 */
public record RunBatch(
        long id,
        Kind kind,
        String division,
        int year,
        Long runId,
        String reason,
        LocalDate creditedOn,
        long requestedBy,
        String requester,
        LocalDateTime requestedAt,
        int done,
        int refused,
        LocalDateTime endedAt)
        implements Serializable {

    public enum Kind {
        EXTRACT(RunAction.EXTRACT),
        CALCULATE(RunAction.CALCULATE),
        POST(RunAction.POST);

        private final RunAction action;

        Kind(RunAction action) {
            this.action = action;
        }

        /** What each run does. */
        public RunAction action() {
            return action;
        }

        public Right right() {
            return action.right();
        }
    }

    /**
     * What somebody asks for.
     *
     * @param runId the single run that it is about; null for all of the place
     * @param reason of a late extract, or null
     * @param creditedOn of a posting, or null
     */
    public record Asked(Kind kind, String division, int year, Long runId, String reason, LocalDate creditedOn) {

        Asked(Kind kind, String division, int year, String reason, LocalDate creditedOn) {
            this(kind, division, year, null, reason, creditedOn);
        }
    }

    /** Why the run of a village stayed as it was. */
    public record Refusal(String division, String code) implements Serializable {}

    /** Asked for on the page of one run. */
    public boolean isOfOne() {
        return runId != null;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
