package org.residentpension;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.CaseRun;
import org.residentpension.conformance.KindJudge;

/**
 * The worked cases, one test per case. {@code -Dconformance.dir=DIR} names another directory of cases, absolute or relative to
 * the root of the repository.
 */
class ConformanceTest {

    private static CaseRun run;

    @TestFactory
    List<DynamicTest> every_worked_case_comes_out_as_written() throws IOException {
        CaseDirectory cases = CaseDirectory.asked();
        run = new CaseRun(cases.directory(), new KindJudge(cases.directory(), cases.own()));
        return run.tests();
    }

    @AfterAll
    static void say_what_came_of_them() {
        System.out.println("\n" + run.report());
    }
}
