package org.residentpension.villagesubsidy.run;

import org.residentpension.kernel.Act;

/** The unpaid notice of a run is void because its collective pays no more. */
public record NoticeEnded(long runId, String reason, Act act) {}
