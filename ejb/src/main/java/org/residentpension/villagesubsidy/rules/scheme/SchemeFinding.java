package org.residentpension.villagesubsidy.rules.scheme;

import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/**
 * Something that stands against a scheme; tier, amount and limit are null where they say nothing.
 *
 * @param parts places of the components, in the order of the standard, that have to do with it; empty where none has
 */
public record SchemeFinding(ReasonCode code, Money tier, Money amount, Money limit, List<Integer> parts) {

    static SchemeFinding of(ReasonCode code) {
        return of(code, List.of());
    }

    static SchemeFinding of(ReasonCode code, List<Integer> parts) {
        return new SchemeFinding(code, null, null, null, parts);
    }

    /** Somebody on a list of awards has no evidence, whatever the meetings lack besides. */
    public boolean isAboutAwards() {
        return code == ReasonCode.X_EVIDENCE_MISSING && !parts.isEmpty();
    }

    /** It is about what the standard gives at a tier. */
    public boolean isAboutATier() {
        return tier != null;
    }
}
