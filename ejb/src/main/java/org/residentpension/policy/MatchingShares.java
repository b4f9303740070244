package org.residentpension.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.residentpension.kernel.Money;

/** Percent of the matching subsidy that each level of government bears. The county bears what the others leave. */
public record MatchingShares(BigDecimal central, BigDecimal provincial, BigDecimal municipal) {

    /** Each share is rounded down to 0.01, a reversal like the entry that it reverses; the rest is the county's (R-MAT-2). */
    public MatchingSplit split(Money entry) {
        Money fromCentral = entry.percent(central, RoundingMode.DOWN);
        Money fromProvince = entry.percent(provincial, RoundingMode.DOWN);
        Money fromCity = entry.percent(municipal, RoundingMode.DOWN);
        Money rest = entry.minus(fromCentral).minus(fromProvince).minus(fromCity);
        return new MatchingSplit(fromCentral, fromProvince, fromCity, rest);
    }
}
