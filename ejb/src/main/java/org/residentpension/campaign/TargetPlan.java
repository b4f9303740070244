package org.residentpension.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.campaign.rules.TargetSplit;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.Divisions;

/** The targets of one year as they stand after a change that is being weighed. */
final class TargetPlan {

    private final int year;
    private final Divisions divisions;
    private final Map<TargetKey, BigDecimal> values = new HashMap<>();

    TargetPlan(int year, Divisions divisions, Collection<Target> stored) {
        this.year = year;
        this.divisions = divisions;
        stored.stream()
                .filter(target -> target.value() != null)
                .forEach(target -> values.put(target.key(), target.value()));
    }

    /** A metric of a town whose villages do not add up to it. */
    record Clash(Division town, Metric metric, TargetSplit split) {}

    void put(TargetKey key, BigDecimal value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    /** R-TGT-1 for every town among the divisions or above one of them. */
    List<Clash> clashesAround(Collection<String> changed) {
        List<Clash> clashes = new ArrayList<>();
        changed.stream()
                .flatMap(code -> divisions.find(code).stream())
                .map(division -> division.level() == DivisionLevel.VILLAGE ? division.parentCode() : division.code())
                .distinct()
                .sorted()
                .flatMap(code -> divisions.find(code).stream())
                .filter(division -> division.level() == DivisionLevel.TOWN)
                .forEach(town -> clashes.addAll(clashesOf(town)));
        return clashes;
    }

    /** Whether the division is the town or one of its villages. */
    boolean isOf(Division town, String code) {
        return town.code().equals(code)
                || divisions
                        .find(code)
                        .filter(each -> town.code().equals(each.parentCode()))
                        .isPresent();
    }

    private List<Clash> clashesOf(Division town) {
        List<Clash> clashes = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            TargetSplit split = new TargetSplit(
                    values.get(new TargetKey(town.code(), year, metric)), villageValues(town.code(), metric));
            if (!split.isSound()) {
                clashes.add(new Clash(town, metric, split));
            }
        }
        return clashes;
    }

    private List<BigDecimal> villageValues(String town, Metric metric) {
        return divisions.all().stream()
                .filter(division -> town.equals(division.parentCode()))
                .map(village -> values.get(new TargetKey(village.code(), year, metric)))
                .filter(value -> value != null)
                .toList();
    }
}
