package org.residentpension.villagesubsidy.run.extract;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * The head of a frozen extract: where it comes from, as of when, how many persons, how much money, its short hash, who took it.
 *
 * @param file what the provincial system had sent for the village; null where the extract rests on our own records alone
 */
public record ExtractSummary(
        LocalDateTime asOf,
        String source,
        int rows,
        Money own,
        Money sponsored,
        String hash,
        String extractedBy,
        Source file)
        implements Serializable {

    /** The file of the provincial system: its part for the village, with the short hash of the whole file. */
    public record Source(long statement, String hash, int rows, Money contributions) implements Serializable {}
}
