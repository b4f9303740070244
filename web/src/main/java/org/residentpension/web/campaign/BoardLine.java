package org.residentpension.web.campaign;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.campaign.Progress;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.policy.MatchingSplit;

/** One division of the board in figures to read; the maps are keyed by the name of the metric. */
public final class BoardLine {

    private final Progress progress;
    private final String rank;

    BoardLine(Progress progress, String rank) {
        this.progress = progress;
        this.rank = rank;
    }

    public String getDivision() {
        return progress.division();
    }

    public String getName() {
        return progress.name();
    }

    public String getRank() {
        return rank;
    }

    public Map<String, String> getTarget() {
        return byMetric(metric -> Shown.of(metric, progress.target(metric)));
    }

    public Map<String, String> getActual() {
        return byMetric(metric -> Shown.of(metric, progress.actual().of(metric)));
    }

    public Map<String, String> getRate() {
        return byMetric(metric -> progress.rate(metric).shown());
    }

    public String getSponsored() {
        return Shown.of(progress.actual().sponsored());
    }

    public Map<String, String> getMatching() {
        MatchingSplit split = progress.actual().matching();
        return Map.of(
                "total", Shown.of(split.total()),
                "central", Shown.of(split.central()),
                "provincial", Shown.of(split.provincial()),
                "municipal", Shown.of(split.municipal()),
                "county", Shown.of(split.county()));
    }

    private static Map<String, String> byMetric(Function<Metric, String> value) {
        return Arrays.stream(Metric.values()).collect(Collectors.toMap(Metric::name, value));
    }
}
