package org.residentpension.villagesubsidy.rules.scheme;

import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/** Something that stands against a scheme; tier, amount and limit are null where they say nothing. */
public record SchemeFinding(ReasonCode code, Money tier, Money amount, Money limit) {

    static SchemeFinding of(ReasonCode code) {
        return new SchemeFinding(code, null, null, null);
    }

    /** It is about what the standard gives at a tier. */
    public boolean isAboutATier() {
        return tier != null;
    }
}
