package org.residentpension.villagesubsidy.run.batch;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.portal.Right;

/**
 * One act on all runs of a place and year.
 *
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
        EXTRACT(Right.RUN_EXTRACT),
        CALCULATE(Right.RUN_EXTRACT),
        POST(Right.RUN_POST);

        private final Right right;

        Kind(Right right) {
            this.right = right;
        }

        public Right right() {
            return right;
        }
    }

    /**
     * What somebody asks for.
     *
     * @param reason of a late extract, or null
     * @param creditedOn of a posting, or null
     */
    public record Asked(Kind kind, String division, int year, String reason, LocalDate creditedOn) {}

    /** Why the run of a village stayed as it was. */
    public record Refusal(String division, String code) implements Serializable {}

    public boolean isEnded() {
        return endedAt != null;
    }
}
