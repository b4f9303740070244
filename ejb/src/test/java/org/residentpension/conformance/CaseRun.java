package org.residentpension.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.error.YAMLException;

/** All cases of a directory as tests. A file or a case that cannot be read is a test that fails under its name. */
public final class CaseRun {

    private final Path directory;
    private final Fixtures fixtures;
    private final Kinds kinds;
    private final Tally tally = new Tally();

    /** {@code own} is the product's copy, which lends fixtures and the list of kinds. */
    public CaseRun(Path directory, Path own) throws IOException {
        this.directory = directory;
        this.fixtures = Fixtures.of(directory, own);
        this.kinds = new Kinds(own);
    }

    /** Never empty: a directory without a case is itself a failure. */
    public List<DynamicTest> tests() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : caseFiles()) {
            tests.addAll(testsOf(file));
        }
        if (tests.isEmpty()) {
            tests.add(failing(directory.toString(), "holds no case"));
        }
        return tests;
    }

    public String report() {
        return tally.report();
    }

    private List<Path> caseFiles() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().startsWith("fixtures"))
                    .sorted()
                    .toList();
        }
    }

    private List<DynamicTest> testsOf(Path file) throws IOException {
        try {
            Object content = PlainYaml.read(file);
            if (!(content instanceof List<?> list)) {
                return List.of(failing(file.toString(), "is no list of cases"));
            }
            List<DynamicTest> tests = new ArrayList<>();
            for (Object raw : list) {
                tests.add(test(raw, Case.nameOf(raw, file, tests.size() + 1)));
            }
            return tests;
        } catch (YAMLException unreadable) {
            return List.of(failing(file.toString(), "cannot be read: " + unreadable.getMessage()));
        }
    }

    private DynamicTest test(Object raw, String name) {
        return DynamicTest.dynamicTest(name, () -> {
            tally.begun(name);
            String kind = raw instanceof Map<?, ?> fields ? String.valueOf(fields.get("kind")) : "";
            List<String> differences = differences(raw);
            if (differences.isEmpty() && kinds.built(kind).isEmpty()) {
                tally.skipped(kind, name);
                Assumptions.abort("kind not built yet: " + kind);
            }
            settle(name, differences);
        });
    }

    /** Empty when the case passes or its kind is not built yet. */
    private List<String> differences(Object raw) {
        try {
            Case asCase = Case.of(raw);
            if (!kinds.exists(asCase.kind())) {
                return List.of("there is no kind " + asCase.kind());
            }
            return kinds.built(asCase.kind())
                    .map(kind -> asCase.differences(kind.answer(asCase.given(), fixtures)))
                    .orElse(List.of());
        } catch (RuntimeException broken) { // whatever a case breaks, it must be told under its name
            return List.of(String.valueOf(broken.getMessage()));
        }
    }

    private void settle(String name, List<String> differences) {
        if (!differences.isEmpty()) {
            fail(name + ": " + String.join("; ", differences));
        }
        tally.passed(name);
    }

    private DynamicTest failing(String name, String why) {
        return DynamicTest.dynamicTest(name, () -> {
            tally.begun(name);
            settle(name, List.of(why));
        });
    }
}
