package org.residentpension.intake;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/** An import in the list of imports. */
public record ImportRow(
        long id,
        ImportKind kind,
        String division,
        int year,
        String fileName,
        String uploader,
        LocalDateTime uploadedAt,
        SheetImport.State state,
        Tally tally)
        implements Serializable {

    public Money amount() {
        return tally.amount();
    }
}
