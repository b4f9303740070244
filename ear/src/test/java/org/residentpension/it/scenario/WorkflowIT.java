package org.residentpension.it.scenario;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.Fixtures;
import org.residentpension.villagesubsidy.WorkflowTable;

/**
 * A scheme, a run and a suspension are led through every state, and in each of them every role tries every step. What workflows.md §3 and §4 do
 * not allow is refused, changes no row of any table, and leaves one line in the audit trail.
 */
class WorkflowIT {

    private static ScenarioServer server;
    private static ScenarioPlayer player;

    @BeforeAll
    static void start() throws IOException {
        CaseDirectory cases = CaseDirectory.asked();
        server = new ScenarioServer("workflow");
        player = new ScenarioPlayer(server, Fixtures.of(cases.directory(), cases.own()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_step_of_a_run_that_is_not_drawn_is_refused_and_leaves_only_an_audit_line() {
        WorkflowTrial trial = new WorkflowTrial(server, player);

        new RunStory(trial).play();

        trial.assertTried(WorkflowTable.ofRun(), 21);
    }

    @Test
    void every_step_of_a_scheme_that_is_not_drawn_is_refused_and_leaves_only_an_audit_line() {
        WorkflowTrial trial = new WorkflowTrial(server, player);

        new SchemeStory(trial).play();

        trial.assertTried(WorkflowTable.ofScheme(), 14);
    }

    @Test
    void every_step_of_a_suspension_that_is_not_drawn_is_refused_and_leaves_only_an_audit_line() {
        WorkflowTrial trial = new WorkflowTrial(server, player);

        new SuspensionStory(trial).play();

        trial.assertTried(WorkflowTable.ofSuspension(), 5);
    }
}
