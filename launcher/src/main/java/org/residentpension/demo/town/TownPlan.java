package org.residentpension.demo.town;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that is fixed about a town before the first person is drawn. */
record TownPlan(
        Place place,
        List<Village> villages,
        Quotas quotas,
        Levy levy,
        SortedMap<Mark, Integer> marks,
        List<Target> targets,
        People people) {

    /** One line of the task sheet. */
    record Target(String division, String metric, BigDecimal amount) {}

    /** What the people of the place are called, and how many names are out of the ordinary. */
    record People(List<String> surnames, int rareNames, int dottedNames, List<String> minorities) {}

    int year() {
        return place.year();
    }

    static NavigableMap<Integer, Integer> byTier(int... tierAndValue) {
        NavigableMap<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < tierAndValue.length; i += 2) {
            map.put(tierAndValue[i], tierAndValue[i + 1]);
        }
        return map;
    }
}
