package org.residentpension.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.CompletionRate;
import org.residentpension.kernel.DivisionLevel;

/**
 * A division against its targets of one year, as of the end of a day, and each of its parts alike.
 *
 * @param targets only those that were set
 * @param parts villages of a town, towns of a county; empty for a village, and left out below the first level
 */
public record Progress(
        String division,
        String name,
        DivisionLevel level,
        int year,
        LocalDate asOf,
        Map<Metric, BigDecimal> targets,
        Figures actual,
        List<Progress> parts) {

    public Progress {
        targets = Map.copyOf(targets);
        parts = List.copyOf(parts);
    }

    /** Null where no target was set. */
    public BigDecimal target(Metric metric) {
        return targets.get(metric);
    }

    /** A target of zero and one that was not set have the rate {@code -} (R-TGT-4). */
    public CompletionRate rate(Metric metric) {
        return new CompletionRate(actual.of(metric), targets.getOrDefault(metric, BigDecimal.ZERO));
    }

    /** The places of the parts by this metric, in their order; equal rates share a place. */
    public List<String> ranks(Metric metric) {
        return CompletionRate.ranks(
                parts.stream().map(part -> part.rate(metric)).toList());
    }

    /** The parts added up: the last line of a table. What was planned for the whole only is not in it. */
    public Progress sumOfParts() {
        Map<Metric, BigDecimal> sums = new EnumMap<>(Metric.class);
        Figures figures = Figures.NONE;
        for (Progress part : parts) {
            part.targets().forEach((metric, value) -> sums.merge(metric, value, BigDecimal::add));
            figures = figures.plus(part.actual());
        }
        return new Progress(division, name, level, year, asOf, sums, figures, List.of());
    }

    public boolean isSplit(Metric metric) {
        return parts.stream().anyMatch(part -> part.targets().containsKey(metric));
    }

    /** Neither targets nor contributions: nothing was planned or nothing has come in. */
    public boolean isEmpty() {
        return targets.isEmpty()
                && actual.equals(Figures.NONE)
                && parts.stream().allMatch(Progress::isEmpty);
    }
}
