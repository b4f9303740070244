package org.residentpension.villagesubsidy.run.batch;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One act on all runs of a place and year.
 *
 * @param reason of a late extract, or null
 * @param creditedOn of a posting, or null
 * @param refused runs that stayed as they were, because something stands against the step
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
        LocalDateTime requestedAt,
        int done,
        int refused,
        LocalDateTime endedAt)
        implements Serializable {

    public enum Kind {
        EXTRACT,
        CALCULATE,
        POST
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
