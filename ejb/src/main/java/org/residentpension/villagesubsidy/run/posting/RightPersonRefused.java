package org.residentpension.villagesubsidy.run.posting;

import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.ReasonedRefusal;

/** Money that was posted wrongly cannot be hers either; the reason is that of the line rule, or S_CAPPED where she may not get so much. */
public class RightPersonRefused extends ReasonedRefusal {

    RightPersonRefused(ReasonCode reason) {
        super(reason.name(), reason);
    }
}
