package org.residentpension.villagesubsidy.scheme;

import org.residentpension.kernel.Act;

/** A village has sent its scheme upward; whoever keeps what it looked like on that day listens, in the same transaction. */
public record SchemeSubmitted(SubsidyScheme scheme, Act act) {}
