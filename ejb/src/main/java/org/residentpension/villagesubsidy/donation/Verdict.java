package org.residentpension.villagesubsidy.donation;

import java.io.Serializable;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/**
 * What the rules say of one person's share.
 *
 * @param bar why she cannot get it; null if she can, now or as soon as she has contributed
 * @param waiting she has no contribution of the year yet (R-DON-1)
 * @param headroom what she may be given at most; null where nothing limits donations
 */
public record Verdict(ReasonCode bar, boolean waiting, Money headroom) implements Serializable {

    public boolean isReady() {
        return bar == null && !waiting;
    }
}
