package org.residentpension.villagesubsidy.run.publicity;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * A row as everybody can read it (R-SEC-2).
 *
 * @param note null unless the row stands there because it was changed
 * @param creditedOn the day of the entry; null but on a list of results
 */
public record PublicListRow(
        int lineNo,
        long personId,
        String name,
        String idMasked,
        Money tier,
        Money amount,
        Note note,
        LocalDate creditedOn)
        implements Serializable {

    public enum Note {
        ADDED,
        ADJUSTED,
        REMOVED,
        /** Posted to somebody else first, and given to her by a correction (R-COR). */
        CORRECTED
    }
}
