package org.residentpension.villagesubsidy.rules.simulation;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/**
 * The payers of one tier in one group.
 *
 * @param group null for those in none
 */
public record SimulationCell(Money tier, SpecialGroup group, Share share) implements Serializable {

    /** Lowest tier first. */
    public static Map<Money, Share> byTier(List<SimulationCell> cells) {
        Map<Money, Share> sums = new TreeMap<>();
        cells.forEach(cell -> sums.merge(cell.tier, cell.share, Share::plus));
        return Collections.unmodifiableMap(sums);
    }

    /** In the order of the groups; those in none stand last, under null, also where there is nobody. */
    public static Map<SpecialGroup, Share> byGroup(List<SimulationCell> cells) {
        Map<SpecialGroup, Share> sums = new EnumMap<>(SpecialGroup.class);
        Share ordinary = Share.NOBODY;
        for (SimulationCell cell : cells) {
            if (cell.group == null) {
                ordinary = ordinary.plus(cell.share);
            } else {
                sums.merge(cell.group, cell.share, Share::plus);
            }
        }
        Map<SpecialGroup, Share> all = new LinkedHashMap<>(sums);
        all.put(null, ordinary);
        return Collections.unmodifiableMap(all);
    }
}
