package org.residentpension.it.scenario;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.CaseRun;

/**
 * The worked scenarios, one test per case, on a server and a database that are started for them. {@code -Dconformance.dir=DIR}
 * names another directory of cases, absolute or relative to the root of the repository.
 */
class ScenarioIT {

    private static ScenarioServer server;
    private static CaseRun run;

    @TestFactory
    List<DynamicTest> every_worked_scenario_comes_out_as_written() throws IOException {
        CaseDirectory cases = CaseDirectory.asked();
        server = new ScenarioServer("scenario");
        run = new CaseRun(cases.directory(), new ScenarioJudge(cases, server));
        return run.tests();
    }

    @AfterAll
    static void say_what_came_of_them() {
        System.out.println("\n" + run.report());
        server.close();
    }
}
