package org.residentpension.villagesubsidy.run.publicity;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/** A row as everybody can read it (R-SEC-2). {@code note} is null unless the row stands there because it was changed. */
public record PublicListRow(
        int lineNo, long personId, String name, String idMasked, Money tier, Money amount, Note note)
        implements Serializable {

    public enum Note {
        ADDED,
        ADJUSTED,
        REMOVED
    }
}
