package org.residentpension.villagesubsidy.rules.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.ReasonCode;

/**
 * What the rules say about a scheme.
 *
 * @param findings what refuses it, in the fixed order of the rules, each code once
 * @param warnings what the village should think about again
 * @param effectiveFrom first day of an amendment that came in time
 * @param oldContinues for an amendment that came too late
 */
public record SchemeVerdict(
        List<SchemeFinding> findings,
        List<ReasonCode> warnings,
        Optional<LocalDate> effectiveFrom,
        Optional<Boolean> oldContinues) {

    public boolean isAccepted() {
        return findings.isEmpty();
    }

    public List<ReasonCode> codes() {
        return findings.stream().map(SchemeFinding::code).toList();
    }
}
