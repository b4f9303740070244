package org.residentpension.intake;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * An import in the list of imports.
 *
 * @param version of the state told here: read in one statement, so that an act on it never meets the version before
 */
public record ImportRow(
        long id,
        ImportKind kind,
        String division,
        int year,
        String fileName,
        String uploader,
        LocalDateTime uploadedAt,
        SheetImport.State state,
        Tally tally,
        int version)
        implements Serializable {

    public Money amount() {
        return tally.amount();
    }
}
