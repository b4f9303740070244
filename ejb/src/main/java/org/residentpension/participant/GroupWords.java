package org.residentpension.participant;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.kernel.SpecialGroup;

/** How offices write the special groups on their lists; 五保户 is the old word for 特困. */
public final class GroupWords {

    private static final Map<String, SpecialGroup> WORDS = Map.of(
            "特困", SpecialGroup.EXTREME_HARDSHIP,
            "五保户", SpecialGroup.EXTREME_HARDSHIP,
            "低保", SpecialGroup.MINIMUM_LIVING_ALLOWANCE,
            "重残", SpecialGroup.SEVERE_DISABILITY,
            "监测户", SpecialGroup.POVERTY_RELAPSE_MONITORED,
            "脱贫户", SpecialGroup.LIFTED_OUT_OF_POVERTY,
            "计生特扶", SpecialGroup.FAMILY_PLANNING_SPECIAL,
            "其他", SpecialGroup.OTHER);

    private GroupWords() {}

    public static List<String> all() {
        return List.copyOf(new TreeMap<>(WORDS).keySet());
    }

    /** The shortest of its words. */
    public static String wordOf(SpecialGroup group) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue() == group)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(String::length))
                .orElseThrow();
    }

    /** Null for a word that no list uses. */
    public static SpecialGroup groupOf(String word) {
        return WORDS.get(word);
    }
}
