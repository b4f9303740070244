package org.residentpension.villagesubsidy.filing;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.villagesubsidy.scheme.SchemeEvent;

/** One event as it stands in a batch, or waits for one. {@code schemeId} is null for suspensions and resumptions. */
public record FilingRow(
        long id, SchemeEvent.Kind event, String division, String collective, Long schemeId, LocalDateTime arisenAt)
        implements Serializable {}
