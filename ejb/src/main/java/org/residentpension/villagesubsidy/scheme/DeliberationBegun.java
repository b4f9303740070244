package org.residentpension.villagesubsidy.scheme;

import org.residentpension.kernel.Act;

/** A village begins 四议 on its draft; whoever keeps what it would cost as of then listens, in the same transaction (workflows.md §3). */
public record DeliberationBegun(SubsidyScheme scheme, Act act) {}
