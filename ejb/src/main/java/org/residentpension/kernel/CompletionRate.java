package org.residentpension.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Actual against target, in persons or money (R-TGT-4). Without a target there is no rate and no rank. */
public record CompletionRate(BigDecimal actual, BigDecimal target) {

    private static final String NONE = "-";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static CompletionRate of(long actual, long target) {
        return new CompletionRate(BigDecimal.valueOf(actual), BigDecimal.valueOf(target));
    }

    public static CompletionRate of(Money actual, Money target) {
        return new CompletionRate(actual.amount(), target.amount());
    }

    public boolean hasTarget() {
        return target.signum() != 0;
    }

    /** Percent to 0.01, HALF_UP, may exceed 100; {@code -} without a target. */
    public String shown() {
        return hasTarget() ? rounded().toPlainString() : NONE;
    }

    /** Compares the rate before rounding, as pay bands do (R-REM-2). False without a target. */
    public boolean reaches(BigDecimal percent) {
        return hasTarget() && actual.multiply(HUNDRED).compareTo(percent.multiply(target)) >= 0;
    }

    /** The rank of each rate among all, by the rate as shown; equal rates share a rank: 1, 1, 3. */
    public static List<String> ranks(List<CompletionRate> rates) {
        List<String> ranks = new ArrayList<>(rates.size());
        for (CompletionRate rate : rates) {
            ranks.add(rate.hasTarget() ? String.valueOf(1 + higherThan(rate, rates)) : NONE);
        }
        return ranks;
    }

    private static long higherThan(CompletionRate rate, List<CompletionRate> rates) {
        BigDecimal own = rate.rounded();
        return rates.stream()
                .filter(other -> other.hasTarget() && other.rounded().compareTo(own) > 0)
                .count();
    }

    private BigDecimal rounded() {
        return actual.multiply(HUNDRED).divide(target, 2, RoundingMode.HALF_UP);
    }
}
