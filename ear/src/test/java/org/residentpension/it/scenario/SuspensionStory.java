package org.residentpension.it.scenario;

import java.util.List;
import java.util.Map;

/** A suspension through every state: registered, refused its end by the township and by the county, ended at last. */
class SuspensionStory {

    private static final String KEY = "SCH-A";

    private final WorkflowTrial trial;

    SuspensionStory(WorkflowTrial trial) {
        this.trial = trial;
    }

    void play() {
        trial.begin("2024-09-01T09:00", List.of(KEY), Map.of());
        step("leadA", "2024-09-02T09:00", "fileSuspension");
        stands("2024-09-02T10:00", "FILED");
        step("hrssApproverJX", "2024-09-03T09:00", "suspendScheme");
        stands("2024-09-03T10:00", "IN_FORCE");
        step("leadA", "2024-10-01T09:00", "applyToResume");
        stands("2024-10-01T10:00", "RESUMPTION_APPLIED");
        refuse("townLeaderJX", "2024-10-02T09:00", "RESUMPTION_TOWNSHIP_REFUSE");
        stands("2024-10-02T10:00", "IN_FORCE");
        step("leadA", "2024-11-01T09:00", "applyToResume");
        step("townLeaderJX", "2024-11-02T09:00", "checkResumption");
        stands("2024-11-02T10:00", "RESUMPTION_CHECKED");
        refuse("hrssApproverJX", "2024-11-03T09:00", "RESUMPTION_COUNTY_REFUSE");
        step("leadA", "2024-12-01T09:00", "applyToResume");
        step("townLeaderJX", "2024-12-02T09:00", "checkResumption");
        step("hrssApproverJX", "2024-12-03T09:00", "resumeScheme");
        stands("2024-12-03T10:00", "RESUMED");
    }

    private void step(String user, String at, String verb) {
        trial.step(user, at, verb, Map.of("scheme", KEY));
    }

    private void refuse(String user, String at, String step) {
        trial.step(user, at, "takeStep", Map.of("suspension", KEY, "step", step));
    }

    private void stands(String at, String expected) {
        trial.suspension(at, KEY, "A", expected);
    }
}
