package org.residentpension.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.WorkCalendar;

/** The world in which the cases take place: calendar, divisions, regions. */
public final class Fixtures {

    private final Given all;

    public Fixtures(Map<?, ?> all) {
        this.all = new Given("fixtures", all);
    }

    /** Of the directory, else of its parent, else the product's own; then what the directory or its parent adds. */
    public static Fixtures of(Path directory, Path own) throws IOException {
        Path parent = directory.getParent() == null ? directory : directory.getParent();
        Map<Object, Object> all = new LinkedHashMap<>();
        for (Path candidate : List.of(directory, parent, own)) {
            if (all.isEmpty() && Files.exists(candidate.resolve("fixtures.yaml"))) {
                merge(all, read(candidate.resolve("fixtures.yaml")));
            }
        }
        for (Path candidate : List.of(parent, directory)) {
            if (Files.exists(candidate.resolve("fixtures-extra.yaml"))) {
                merge(all, read(candidate.resolve("fixtures-extra.yaml")));
            }
        }
        return new Fixtures(all);
    }

    /** As they stand in the files. */
    public Given all() {
        return all;
    }

    /** A village key of the fixtures, or a code. */
    public DivisionCode division(String keyOrCode) {
        for (Given division : all.maps("divisions")) {
            if (keyOrCode.equals(division.text("key", ""))) {
                return DivisionCode.of(division.text("code"));
            }
        }
        return DivisionCode.of(keyOrCode);
    }

    public Given region(Given given, String otherwise) {
        String name = given.text("region", otherwise);
        Given regions = all.map("regions");
        regions.required(name);
        return regions.map(name);
    }

    public Given scheme(String key) {
        Given schemes = all.map("schemes");
        schemes.required(key);
        return schemes.map(key);
    }

    public Given parameterDefaults() {
        return all.map("parameterDefaults");
    }

    /** The calendar of the case where it gives one, else that of the fixtures. */
    public WorkCalendar calendar(Given given) {
        return new WorkCalendar(ranges(days("holidays", given)), ranges(days("makeUpDays", given)));
    }

    public List<String> calendarDays(String name) {
        return all.map("calendar").texts(name);
    }

    public DivisionTree tree(Given given) {
        List<DivisionTree.Abolition> abolitions = new ArrayList<>();
        for (Given abolished : given.maps("abolishedDivisions")) {
            abolitions.add(new DivisionTree.Abolition(
                    division(abolished.text("code")),
                    division(abolished.text("successorCode")),
                    abolished.date("abolishedOn")));
        }
        return DivisionTree.of(abolitions);
    }

    private List<String> days(String name, Given given) {
        return given.has(name) ? given.texts(name) : calendarDays(name);
    }

    private static List<DateRange> ranges(List<String> days) {
        return days.stream().map(DateRange::parse).toList();
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return PlainYaml.read(file) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Maps key by key, lists appended. */
    private static void merge(Map<Object, Object> into, Map<?, ?> extra) {
        extra.forEach((key, value) -> into.merge(key, value, Fixtures::merged));
    }

    private static Object merged(Object old, Object extra) {
        if (old instanceof Map<?, ?> oldMap && extra instanceof Map<?, ?> extraMap) {
            Map<Object, Object> both = new LinkedHashMap<>(oldMap);
            merge(both, extraMap);
            return both;
        }
        if (old instanceof List<?> oldList && extra instanceof List<?> extraList) {
            List<Object> both = new ArrayList<>(oldList);
            both.addAll(extraList);
            return both;
        }
        return extra;
    }
}
