package org.residentpension.villagesubsidy.run;

import org.residentpension.kernel.Act;

/** A supplementary run that waits for its notice has nobody left who could be paid (R-NOT-4); whoever caused it, {@code act} was hers. */
public record SupplementEmptied(long runId, Act act) {}
