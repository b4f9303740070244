package org.residentpension.villagesubsidy.run.publicity;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * A list that hung out.
 *
 * @param closableFrom the first moment at which its period is over; a list of results has none and tells its beginning
 * @param hash the short hash that its print shows
 */
public record PublicList(
        long id,
        int round,
        Kind kind,
        String place,
        LocalDateTime startedAt,
        int fullDays,
        LocalDateTime closableFrom,
        int lines,
        Money total,
        String hash,
        String publishedBy)
        implements Serializable {

    /** Under which name its photographs are kept. */
    public String subject() {
        return "rp_public_list:" + id;
    }

    public enum Kind {
        WHOLE,
        /** Only the lines that an upheld objection changed. */
        CHANGED,
        /** What was posted, at the end (公开②). */
        RESULT
    }

    public boolean isResult() {
        return kind == Kind.RESULT;
    }
}
