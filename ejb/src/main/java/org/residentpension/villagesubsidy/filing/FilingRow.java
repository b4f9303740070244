package org.residentpension.villagesubsidy.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.villagesubsidy.scheme.SchemeEvent;

/**
 * One event as it stands in a batch, or waits for one.
 *
 * @param schemeId null for suspensions and resumptions
 * @param holdsFrom the first day of a suspension, resumption or exit; null for a scheme that is new or changed
 * @param why its reason, null likewise
 */
public record FilingRow(
        long id,
        SchemeEvent.Kind event,
        String division,
        String collective,
        Long schemeId,
        LocalDateTime arisenAt,
        LocalDate holdsFrom,
        String why)
        implements Serializable {}
