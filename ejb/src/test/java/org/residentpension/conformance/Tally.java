package org.residentpension.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the cases. What was begun and has neither passed nor been skipped has failed, for whatever reason. */
final class Tally {

    private int passed;
    private final List<String> open = new ArrayList<>();
    private final Map<String, List<String>> skippedFor = new TreeMap<>();

    void begun(String name) {
        open.add(name);
    }

    void passed(String name) {
        open.remove(name);
        passed++;
    }

    void skipped(String missing, String name) {
        open.remove(name);
        skippedFor.computeIfAbsent(missing, any -> new ArrayList<>()).add(name);
    }

    String report() {
        StringBuilder report = new StringBuilder();
        skippedFor.forEach((missing, names) -> report.append("skipped, not built yet: ")
                .append(missing)
                .append(' ')
                .append(names)
                .append('\n'));
        open.forEach(name -> report.append("failed: ").append(name).append('\n'));
        int skipped = skippedFor.values().stream().mapToInt(List::size).sum();
        return report.append(passed + " passed, " + open.size() + " failed, " + skipped + " skipped")
                .toString();
    }
}
