package org.residentpension.it.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.CaseRun;

/** What the common cases do not tell of runs, deaths and donations, against the deployed services, on a server and a database of its own. */
class SubsidyCasesIT {

    private static ScenarioServer server;
    private static CaseRun run;

    @TestFactory
    List<DynamicTest> every_case_of_a_subsidy_comes_out_as_written() throws IOException {
        CaseDirectory cases = new CaseDirectory(
                Path.of("src/test/resources/subsidy-cases"),
                CaseDirectory.asked().own());
        server = new ScenarioServer("subsidy");
        run = new CaseRun(cases.directory(), new ScenarioJudge(cases, server, anything -> List.of()));
        return run.tests();
    }

    @AfterAll
    static void say_what_came_of_them() {
        System.out.println("\n" + run.report());
        server.close();
    }
}
