package org.residentpension.villagesubsidy.province;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * What one file of the provincial system says of one village in a year, and what became of it. The newest of a village and year holds.
 *
 * @param division the village
 * @param skipped it had no effective scheme: nothing was compared and nothing taken over
 * @param taken how many facts were taken over, {@code takenAmount} their sum
 * @param hash eight characters of the digest of the whole file
 * @param uploader by name
 * @param open differences on which nothing that settles them was decided
 */
public record Statement(
        long id,
        long importId,
        String division,
        int year,
        boolean skipped,
        int rows,
        Money own,
        Money sponsored,
        Money collective,
        Money donation,
        int taken,
        Money takenAmount,
        String hash,
        long uploadedBy,
        String uploader,
        LocalDateTime uploadedAt,
        int differences,
        int open)
        implements Serializable {

    public Money contributions() {
        return own.plus(sponsored);
    }
}
