package org.residentpension.it.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A run through every state: objections in time and late, back to the village, a void notice, and to the archive. */
class RunStory {

    private final WorkflowTrial trial;

    RunStory(WorkflowTrial trial) {
        this.trial = trial;
    }

    void play() {
        trial.begin("2024-10-12T09:00", List.of("SCH-A", "SCH-B", "SCH-C"), villagers());
        trial.step("townClerkJX", "2024-10-13T09:00", "openRun", Map.of("run", "B-2024"));
        trial.step("townClerkJX", "2024-10-13T09:10", "extract", Map.of("run", "B-2024"));
        trial.step("townClerkJX", "2024-10-13T09:20", "calculate", Map.of("run", "B-2024"));
        trial.step("townClerkJX", "2024-10-13T09:30", "openRun", Map.of("run", "C-2024"));
        trial.step("hrssApproverJX", "2024-10-13T10:00", "suspendScheme", Map.of("scheme", "SCH-C"));
        trial.run("2024-10-13T10:30", "C", "CANCELLED");

        toPublicity();
        firstRound();
        secondRound();
        toArchive();
    }

    private static Map<String, Object> villagers() {
        return Map.of(
                "P1", paid("300.00", Map.of()),
                "P2", paid("1000.00", Map.of()),
                "P3", paid("500.00", Map.of()),
                "LEAD", paid("400.00", Map.of("userOf", "leadA")),
                "LATE", paid("600.00", Map.of()),
                "BOTH",
                        paid(
                                "800.00",
                                Map.of("memberOf", List.of(Map.of("collective", "A"), Map.of("collective", "B")))));
    }

    private static Map<String, Object> paid(String amount, Map<String, Object> more) {
        Map<String, Object> person = new HashMap<>(more);
        person.put("payments", List.of(Map.of("amount", amount, "paidOn", "2024-05-10")));
        return person;
    }

    private void toPublicity() {
        onA("townClerkJX", "2024-10-14T09:00", "openRun");
        trial.run("2024-10-14T10:00", "A", "OPENED");
        onA("townClerkJX", "2024-10-15T09:00", "extract");
        trial.run("2024-10-15T09:30", "A", "EXTRACTED");
        onA("townClerkJX", "2024-10-15T10:00", "calculate");
        trial.run("2024-10-15T10:30", "A", "CALCULATED");
        onA("leadA", "2024-10-18T10:00", "confirmLines");
        trial.run("2024-10-18T10:30", "A", "CONFIRMING");
        take("assistantA", "2024-10-18T11:00", "CONFIRM_REST");
        trial.run("2024-10-18T11:30", "A", "CONFIRMED");
        hangOut("2024-10-20T15:00", "2024-10-20T15:30");
        trial.run("2024-10-20T16:00", "A", "PUBLICIZED");
    }

    /** With objections in time and late ones, and back to the village. */
    private void firstRound() {
        objection("supervisorA", "2024-10-21T10:00", "raiseObjection", "P1");
        trial.run("2024-10-21T10:30", "A", "OBJECTED");
        objection("townLeaderJX", "2024-10-21T11:00", "consentToObjection", "P1");
        trial.run("2024-10-21T11:30", "A", "OBJECTED");
        reject("leadA", "2024-10-21T12:00", "P1");
        objection("supervisorA", "2024-10-22T10:00", "raiseObjection", "P2");
        trial.step(
                "leadA",
                "2024-10-22T12:00",
                "decideObjection",
                Map.of(
                        "run",
                        "A-2024",
                        "person",
                        "P2",
                        "decision",
                        "UPHELD",
                        "change",
                        "SET_AMOUNT",
                        "amount",
                        "70.00"));
        onA("supervisorA", "2024-10-22T12:30", "photographLists");
        trial.run("2024-10-22T13:00", "A", "REPUBLICIZED");
        objection("supervisorA", "2024-10-29T09:00", "raiseObjection", "P1");
        trial.run("2024-10-29T09:30", "A", "REPUBLICIZED");
        onA("supervisorA", "2024-10-29T10:00", "closePublicity");
        trial.run("2024-10-29T10:30", "A", "CLEARED");
        onA("leadA", "2024-10-29T11:00", "registerApplication");
        trial.run("2024-10-29T11:30", "A", "APPLIED");
        take("countyClerkJX", "2024-11-01T09:00", "RETURN");
        trial.run("2024-11-01T10:00", "A", "RETURNED_TO_VILLAGE");
    }

    private void secondRound() {
        onA("leadA", "2024-11-02T10:00", "confirmLines");
        take("assistantA", "2024-11-02T11:00", "CONFIRM_REST");
        hangOut("2024-11-03T09:00", "2024-11-03T09:30");
        objection("supervisorA", "2024-11-04T10:00", "raiseObjection", "P3");
        trial.run("2024-11-04T11:00", "A", "OBJECTED");
        objection("townLeaderJX", "2024-11-04T12:00", "consentToObjection", "P3");
        reject("leadA", "2024-11-04T13:00", "P3");
        trial.run("2024-11-12T09:00", "A", "PUBLICIZED");
        onA("supervisorA", "2024-11-12T10:00", "closePublicity");
        onA("leadA", "2024-11-12T11:00", "registerApplication");
        trial.step("assistantA", "2024-11-12T12:00", "recordDeath", Map.of("person", "LATE", "diedOn", "2024-11-11"));
        onA("countyClerkJX", "2024-11-13T09:00", "countyCheck");
        trial.run("2024-11-13T10:00", "A", "COUNTY_CHECKED");
        onA("leadA", "2024-11-13T11:00", "registerApplication");
        trial.run("2024-11-13T12:00", "A", "COUNTY_CHECKED");
    }

    private void toArchive() {
        onA("countyReviewerJX", "2024-11-14T09:00", "review");
        trial.run("2024-11-14T10:00", "A", "COUNTY_REVIEWED");
        onA("countyReviewerJX", "2024-11-15T09:00", "issueNotice");
        trial.run("2024-11-15T10:00", "A", "NOTICE_ISSUED");
        onA("countyReviewerJX", "2024-11-16T09:00", "voidNotice");
        trial.run("2024-11-16T10:00", "A", "NOTICE_VOID");
        onA("countyReviewerJX", "2024-11-17T09:00", "issueNotice");
        trial.step(
                "taxJX",
                "2024-11-18T09:00",
                "taxReceipt",
                Map.of("run", "A-2024", "amount", "20.00", "covers", List.of("P1")));
        trial.run("2024-11-18T10:00", "A", "PARTIALLY_PAID");
        onA("countyClerkJX", "2024-11-18T11:00", "proposeClosing");
        trial.run("2024-11-18T12:00", "A", "PARTIALLY_PAID");
        onA("taxJX", "2024-11-19T09:00", "taxReceipt");
        trial.run("2024-11-19T10:00", "A", "PAID");
        onA("countyReviewerJX", "2024-11-20T09:00", "post");
        trial.run("2024-11-20T10:00", "A", "POSTED");
        onA("supervisorA", "2024-11-25T09:00", "discloseResult");
        trial.run("2024-11-25T10:00", "A", "RESULT_DISCLOSED");
        reject("countyClerkJX", "2024-11-26T09:00", "P1");
        trial.run("2024-11-26T10:00", "A", "RESULT_DISCLOSED");
        onA("countyClerkJX", "2024-12-20T09:00", "archive");
        trial.run("2024-12-20T10:00", "A", "ARCHIVED");
    }

    private void onA(String user, String at, String verb) {
        trial.step(user, at, verb, Map.of("run", "A-2024"));
    }

    private void objection(String user, String at, String verb, String person) {
        trial.step(user, at, verb, Map.of("run", "A-2024", "person", person));
    }

    private void reject(String user, String at, String person) {
        trial.step(user, at, "decideObjection", Map.of("run", "A-2024", "person", person, "decision", "REJECTED"));
    }

    /** Whoever is confirmed hangs out on a photographed list. */
    private void hangOut(String at, String photographed) {
        onA("supervisorA", at, "startPublicity");
        onA("supervisorA", photographed, "photographLists");
    }

    private void take(String user, String at, String step) {
        trial.step(user, at, "takeStep", Map.of("run", "A-2024", "step", step));
    }
}
