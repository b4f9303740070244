package org.residentpension.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.error.YAMLException;

/** All cases of a directory as tests. A file or a case that cannot be read is a test that fails under its name. */
public final class CaseRun {

    private final Path directory;
    private final Judge judge;
    private final Tally tally = new Tally();

    public CaseRun(Path directory, Judge judge) {
        this.directory = directory;
        this.judge = judge;
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
            int position = 0;
            for (Object raw : list) {
                position++;
                if (judge.concerns(raw)) {
                    tests.add(test(raw, Case.nameOf(raw, file, position)));
                }
            }
            return tests;
        } catch (YAMLException unreadable) {
            return List.of(failing(file.toString(), "cannot be read: " + unreadable.getMessage()));
        }
    }

    private DynamicTest test(Object raw, String name) {
        return DynamicTest.dynamicTest(name, () -> {
            tally.begun(name);
            try {
                settle(name, judge.differences(raw));
            } catch (NotBuiltException missing) {
                tally.skipped(missing.getMessage(), name);
                Assumptions.abort("not built yet: " + missing.getMessage());
            } catch (RuntimeException broken) { // whatever a case breaks, it must be told under its name
                fail(name + ": " + broken.getMessage(), broken);
            }
        });
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
