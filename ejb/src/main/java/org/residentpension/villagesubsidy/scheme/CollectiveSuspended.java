package org.residentpension.villagesubsidy.scheme;

import java.time.LocalDate;

/** The county has registered that a collective does not pay from that day on; runs under way have to act on it (R-SUS). */
public record CollectiveSuspended(long collectiveId, LocalDate from) {}
