package org.residentpension.it.scenario;

import java.util.List;
import java.util.Map;

/** A scheme through every state: deliberated, disclosed, approved, suspended and left; and those that end by the calendar. */
class SchemeStory {

    private final WorkflowTrial trial;

    SchemeStory(WorkflowTrial trial) {
        this.trial = trial;
    }

    void play() {
        Map<String, Object> gone = Map.of("key", "SCH-X", "extends", "SCH-C", "village", "D");
        trial.begin("2024-02-01T09:00", List.of("SCH-C", gone), Map.of());
        trial.step("leadA", "2024-02-01T09:00", "draftScheme", Map.of("key", "S1", "scheme", "SCH-A"));
        trial.scheme("2024-02-01T10:00", "S1", "A", "DRAFT");
        deliberate("S1");
        disclose("S1");
        approve("S1");
        laterYears();
    }

    private void deliberate(String key) {
        take("leadA", "2024-02-02T09:00", key, "DELIBERATE");
        trial.scheme("2024-02-02T10:00", key, "A", "DELIBERATING");
        take("leadA", "2024-02-03T09:00", key, "DELIBERATE");
        take("leadA", "2024-02-04T09:00", key, "DELIBERATE");
        trial.scheme("2024-02-04T10:00", key, "A", "DELIBERATING");
        take("leadA", "2024-02-05T09:00", key, "DELIBERATE");
        trial.scheme("2024-02-05T10:00", key, "A", "RESOLVED");
    }

    private void disclose(String key) {
        trial.step("supervisorA", "2024-02-06T09:00", "discloseResolution", Map.of("scheme", key));
        trial.scheme("2024-02-06T10:00", key, "A", "RESOLVED");
        take("supervisorA", "2024-02-07T09:00", key, "OBJECT");
        trial.scheme("2024-02-07T10:00", key, "A", "RESOLVED");
        take("leadA", "2024-02-08T09:00", key, "DECIDE_OBJECTION");
        trial.scheme("2024-02-20T09:00", key, "A", "RESOLUTION_DISCLOSED");
    }

    private void approve(String key) {
        trial.step("leadA", "2024-02-20T10:00", "submitScheme", Map.of("scheme", key));
        trial.scheme("2024-02-20T11:00", key, "A", "SUBMITTED");
        trial.step("townLeaderJX", "2024-02-21T09:00", "returnScheme", Map.of("scheme", key));
        trial.scheme("2024-02-21T10:00", key, "A", "RETURNED");
        trial.step("leadA", "2024-02-22T09:00", "submitScheme", Map.of("scheme", key));
        trial.step("townLeaderJX", "2024-02-23T09:00", "approveScheme", Map.of("scheme", key, "level", "TOWNSHIP"));
        trial.scheme("2024-02-23T10:00", key, "A", "TOWNSHIP_APPROVED");
        trial.step("hrssApproverJX", "2024-02-24T09:00", "approveScheme", Map.of("scheme", key, "level", "COUNTY"));
        trial.scheme("2024-02-24T10:00", key, "A", "EFFECTIVE");
        trial.step("hrssApproverJX", "2024-02-25T09:00", "requestChange", Map.of("scheme", key));
        trial.scheme("2024-02-25T10:00", key, "A", "EFFECTIVE");
        trial.step("hrssApproverJX", "2024-03-01T09:00", "suspendScheme", Map.of("scheme", key));
        trial.scheme("2024-03-01T10:00", key, "A", "SUSPENDED");
        take("hrssApproverJX", "2024-03-02T09:00", key, "EXIT");
        trial.scheme("2024-03-02T10:00", key, "A", "EXITED");
    }

    /** A draft that is cancelled, a version for the next year, and what becomes of the old ones by it. */
    private void laterYears() {
        trial.step("leadB", "2024-03-03T09:00", "draftScheme", Map.of("key", "S2", "scheme", "SCH-B"));
        take("leadB", "2024-03-03T10:00", "S2", "CANCEL");
        trial.scheme("2024-03-03T11:00", "S2", "B", "CANCELLED");
        trial.step(
                "leadC",
                "2024-09-01T09:00",
                "changeScheme",
                Map.of(
                        "scheme",
                        "SCH-C",
                        "forYear",
                        2025,
                        "components",
                        List.of(Map.of("kind", "FLAT", "amount", "60.00"))));
        for (int day = 2; day <= 5; day++) {
            take("leadC", "2024-09-0" + day + "T09:00", "SCH-C-2025", "DELIBERATE");
        }
        trial.step("supervisorC", "2024-09-06T09:00", "discloseResolution", Map.of("scheme", "SCH-C-2025"));
        trial.step("leadC", "2024-09-20T09:00", "submitScheme", Map.of("scheme", "SCH-C-2025"));
        trial.step(
                "townLeaderJX",
                "2024-09-21T09:00",
                "approveScheme",
                Map.of("scheme", "SCH-C-2025", "level", "TOWNSHIP"));
        trial.step(
                "hrssApproverJX",
                "2024-09-22T09:00",
                "approveScheme",
                Map.of("scheme", "SCH-C-2025", "level", "COUNTY"));
        trial.scheme("2024-09-23T09:00", "SCH-C-2025", "C", "COUNTY_APPROVED");
        trial.scheme("2025-01-02T09:00", "SCH-C", "C", "SUPERSEDED");
        trial.scheme("2025-01-02T10:00", "SCH-X", "D", "EXPIRED");
    }

    private void take(String user, String at, String scheme, String step) {
        trial.step(user, at, "takeStep", Map.of("scheme", scheme, "step", step));
    }
}
