package org.residentpension.villagesubsidy.run.posting;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;

/** One posted line: whose, how much, credited on which day, and the entry in her account. */
public record Posting(
        long id,
        long runId,
        long lineId,
        long personId,
        int year,
        String division,
        Money amount,
        LocalDate creditedOn,
        long entryId)
        implements Serializable {}
