package org.residentpension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.residentpension.conformance.CaseRun;

/**
 * The worked cases, one test per case. {@code -Dconformance.dir=DIR} names another directory of cases, absolute or relative to
 * the root of the repository.
 */
class ConformanceTest {

    private static final String OWN = "ejb/src/test/resources/conformance";

    private static CaseRun run;

    @TestFactory
    List<DynamicTest> every_worked_case_comes_out_as_written() throws IOException {
        Path root = repositoryRoot();
        Path directory = root.resolve(System.getProperty("conformance.dir", OWN));
        // the parent of a linked directory, where fixtures may stand, is that of its target
        run = new CaseRun(Files.exists(directory) ? directory.toRealPath() : directory, root.resolve(OWN));
        return run.tests();
    }

    @AfterAll
    static void say_what_came_of_them() {
        System.out.println("\n" + run.report());
    }

    /** The tests run in the folder of the module. */
    private static Path repositoryRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
