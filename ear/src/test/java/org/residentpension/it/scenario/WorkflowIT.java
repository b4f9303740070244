package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.villagesubsidy.WorkflowTable;

/**
 * A scheme and a run are led through every state, and in each of them every role tries every step. What workflows.md §3 and §4 do
 * not allow is refused, changes no row of any table, and leaves one line in the audit trail.
 */
class WorkflowIT {

    private static final String COUNTY = "360222000000";

    /** Whoever is no standing user of the cases. */
    private static final Map<String, Object> MORE_USERS = Map.of(
            "assistantC", Map.of("role", "VILLAGE_ASSISTANT", "scope", "C"),
            "assistantD", Map.of("role", "VILLAGE_ASSISTANT", "scope", "D"),
            "securityJX", Map.of("role", "SECURITY_ADMIN", "scope", COUNTY),
            "auditorJX", Map.of("role", "AUDITOR", "scope", COUNTY),
            "taxMachineJX", Map.of("role", "TAX_SERVICE", "scope", COUNTY),
            "statisticsJX", Map.of("role", "STATISTICS_SERVICE", "scope", COUNTY));

    private static final Map<String, String> OFFICERS = Map.ofEntries(
            Map.entry("VILLAGE_ASSISTANT", "assistant{v}"),
            Map.entry("VILLAGE_COLLECTIVE_LEAD", "lead{v}"),
            Map.entry("VILLAGE_SUPERVISOR", "supervisor{v}"),
            Map.entry("TOWNSHIP_CLERK", "townClerkJX"),
            Map.entry("TOWNSHIP_LEADER", "townLeaderJX"),
            Map.entry("COUNTY_CLERK", "countyClerkJX"),
            Map.entry("COUNTY_REVIEWER", "countyReviewerJX"),
            Map.entry("COUNTY_HRSS_APPROVER", "hrssApproverJX"),
            Map.entry("COUNTY_ADMIN", "countyAdminJX"),
            Map.entry("SECURITY_ADMIN", "securityJX"),
            Map.entry("FINANCE_OFFICER", "financeJX"),
            Map.entry("TAX_LIAISON", "taxJX"),
            Map.entry("TAX_SERVICE", "taxMachineJX"),
            Map.entry("AUDITOR", "auditorJX"),
            Map.entry("MUNICIPAL_VIEWER", "municipalJX"),
            Map.entry("STATISTICS_SERVICE", "statisticsJX"));

    /** Who finds it on her list in which state; of two entries for a state either one holds. */
    private static final List<String> WAITING = List.of(
            "OPENED TOWNSHIP_CLERK RUN_PREPARE",
            "EXTRACTED TOWNSHIP_CLERK RUN_PREPARE",
            "CALCULATED VILLAGE_COLLECTIVE_LEAD RUN_CONFIRM",
            "CONFIRMING VILLAGE_ASSISTANT RUN_CONFIRM_REST",
            "CONFIRMED VILLAGE_SUPERVISOR RUN_PUBLICIZE",
            "PUBLICIZED VILLAGE_SUPERVISOR RUN_CLOSE_PUBLICITY",
            "OBJECTED TOWNSHIP_LEADER OBJECTION_CONSENT",
            "OBJECTED VILLAGE_COLLECTIVE_LEAD OBJECTION_DECIDE",
            "REPUBLICIZED VILLAGE_SUPERVISOR RUN_CLOSE_PUBLICITY",
            "CLEARED VILLAGE_COLLECTIVE_LEAD RUN_APPLY",
            "APPLIED COUNTY_CLERK RUN_CHECK",
            "RETURNED_TO_VILLAGE VILLAGE_COLLECTIVE_LEAD RUN_CONFIRM",
            "COUNTY_CHECKED VILLAGE_COLLECTIVE_LEAD RUN_APPLY",
            "COUNTY_CHECKED COUNTY_REVIEWER RUN_REVIEW",
            "COUNTY_REVIEWED COUNTY_REVIEWER NOTICE_ISSUE",
            "NOTICE_ISSUED TAX_LIAISON NOTICE_UNPAID",
            "NOTICE_VOID COUNTY_REVIEWER NOTICE_ISSUE",
            "PARTIALLY_PAID TAX_LIAISON NOTICE_UNPAID",
            "PAID COUNTY_REVIEWER RUN_POST",
            "POSTED VILLAGE_SUPERVISOR RESULT_DISCLOSE",
            "RESULT_DISCLOSED COUNTY_CLERK RUN_ARCHIVE",
            "DRAFT VILLAGE_COLLECTIVE_LEAD SCHEME_PREPARE",
            "DELIBERATING VILLAGE_COLLECTIVE_LEAD SCHEME_PREPARE",
            "RESOLVED VILLAGE_SUPERVISOR SCHEME_DISCLOSE",
            "RESOLVED VILLAGE_COLLECTIVE_LEAD SCHEME_DISCLOSED",
            "RESOLUTION_DISCLOSED VILLAGE_COLLECTIVE_LEAD SCHEME_DISCLOSED",
            "SUBMITTED TOWNSHIP_LEADER SCHEME_CHECK",
            "RETURNED VILLAGE_COLLECTIVE_LEAD SCHEME_PREPARE",
            "TOWNSHIP_APPROVED COUNTY_HRSS_APPROVER SCHEME_APPROVE",
            "EFFECTIVE COUNTY_HRSS_APPROVER FILING_SEND");

    private static ScenarioServer server;
    private static ScenarioPlayer player;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> succeeded = new TreeSet<>();
    private final Map<String, String> guarded = new HashMap<>();
    private final Set<String> states = new TreeSet<>();
    private int tried;

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
        begin("2024-10-12T09:00", List.of("SCH-A", "SCH-B", "SCH-C"), villagers());
        step("townClerkJX", "2024-10-13T09:00", "openRun", Map.of("run", "B-2024"));
        step("townClerkJX", "2024-10-13T09:10", "extract", Map.of("run", "B-2024"));
        step("townClerkJX", "2024-10-13T09:20", "calculate", Map.of("run", "B-2024"));
        step("townClerkJX", "2024-10-13T09:30", "openRun", Map.of("run", "C-2024"));
        step("hrssApproverJX", "2024-10-13T10:00", "suspendScheme", Map.of("scheme", "SCH-C"));
        run("2024-10-13T10:30", "C", "CANCELLED");

        toPublicity();
        firstRound();
        secondRound();
        toArchive();

        assertEveryStepTried(WorkflowTable.ofRun(), 21);
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
        run("2024-10-14T10:00", "A", "OPENED");
        onA("townClerkJX", "2024-10-15T09:00", "extract");
        run("2024-10-15T09:30", "A", "EXTRACTED");
        onA("townClerkJX", "2024-10-15T10:00", "calculate");
        run("2024-10-15T10:30", "A", "CALCULATED");
        onA("leadA", "2024-10-18T10:00", "confirmLines");
        run("2024-10-18T10:30", "A", "CONFIRMING");
        take("assistantA", "2024-10-18T11:00", "CONFIRM_REST");
        run("2024-10-18T11:30", "A", "CONFIRMED");
        onA("supervisorA", "2024-10-20T15:00", "startPublicity");
        onA("supervisorA", "2024-10-20T15:30", "photographLists");
        run("2024-10-20T16:00", "A", "PUBLICIZED");
    }

    /** With objections in time and late ones, and back to the village. */
    private void firstRound() {
        step("supervisorA", "2024-10-21T10:00", "raiseObjection", Map.of("run", "A-2024", "person", "P1"));
        run("2024-10-21T10:30", "A", "OBJECTED");
        step("townLeaderJX", "2024-10-21T11:00", "consentToObjection", Map.of("run", "A-2024", "person", "P1"));
        run("2024-10-21T11:30", "A", "OBJECTED");
        step(
                "leadA",
                "2024-10-21T12:00",
                "decideObjection",
                Map.of("run", "A-2024", "person", "P1", "decision", "REJECTED"));
        step("supervisorA", "2024-10-22T10:00", "raiseObjection", Map.of("run", "A-2024", "person", "P2"));
        step(
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
        run("2024-10-22T13:00", "A", "REPUBLICIZED");
        step("supervisorA", "2024-10-29T09:00", "raiseObjection", Map.of("run", "A-2024", "person", "P1"));
        run("2024-10-29T09:30", "A", "REPUBLICIZED");
        onA("supervisorA", "2024-10-29T10:00", "closePublicity");
        run("2024-10-29T10:30", "A", "CLEARED");
        onA("leadA", "2024-10-29T11:00", "registerApplication");
        run("2024-10-29T11:30", "A", "APPLIED");
        take("countyClerkJX", "2024-11-01T09:00", "RETURN");
        run("2024-11-01T10:00", "A", "RETURNED_TO_VILLAGE");
    }

    private void secondRound() {
        onA("leadA", "2024-11-02T10:00", "confirmLines");
        take("assistantA", "2024-11-02T11:00", "CONFIRM_REST");
        onA("supervisorA", "2024-11-03T09:00", "startPublicity");
        onA("supervisorA", "2024-11-03T09:30", "photographLists");
        step("supervisorA", "2024-11-04T10:00", "raiseObjection", Map.of("run", "A-2024", "person", "P3"));
        run("2024-11-04T11:00", "A", "OBJECTED");
        step("townLeaderJX", "2024-11-04T12:00", "consentToObjection", Map.of("run", "A-2024", "person", "P3"));
        step(
                "leadA",
                "2024-11-04T13:00",
                "decideObjection",
                Map.of("run", "A-2024", "person", "P3", "decision", "REJECTED"));
        run("2024-11-12T09:00", "A", "PUBLICIZED");
        onA("supervisorA", "2024-11-12T10:00", "closePublicity");
        onA("leadA", "2024-11-12T11:00", "registerApplication");
        step("assistantA", "2024-11-12T12:00", "recordDeath", Map.of("person", "LATE", "diedOn", "2024-11-11"));
        onA("countyClerkJX", "2024-11-13T09:00", "countyCheck");
        run("2024-11-13T10:00", "A", "COUNTY_CHECKED");
        onA("leadA", "2024-11-13T11:00", "registerApplication");
        run("2024-11-13T12:00", "A", "COUNTY_CHECKED");
    }

    private void toArchive() {
        onA("countyReviewerJX", "2024-11-14T09:00", "review");
        run("2024-11-14T10:00", "A", "COUNTY_REVIEWED");
        onA("countyReviewerJX", "2024-11-15T09:00", "issueNotice");
        run("2024-11-15T10:00", "A", "NOTICE_ISSUED");
        onA("countyReviewerJX", "2024-11-16T09:00", "voidNotice");
        run("2024-11-16T10:00", "A", "NOTICE_VOID");
        onA("countyReviewerJX", "2024-11-17T09:00", "issueNotice");
        step(
                "taxJX",
                "2024-11-18T09:00",
                "taxReceipt",
                Map.of("run", "A-2024", "amount", "20.00", "covers", List.of("P1")));
        run("2024-11-18T10:00", "A", "PARTIALLY_PAID");
        onA("taxJX", "2024-11-19T09:00", "taxReceipt");
        run("2024-11-19T10:00", "A", "PAID");
        onA("countyReviewerJX", "2024-11-20T09:00", "post");
        run("2024-11-20T10:00", "A", "POSTED");
        onA("supervisorA", "2024-11-25T09:00", "discloseResult");
        run("2024-11-25T10:00", "A", "RESULT_DISCLOSED");
        step(
                "countyClerkJX",
                "2024-11-26T09:00",
                "decideObjection",
                Map.of("run", "A-2024", "person", "P1", "decision", "REJECTED"));
        run("2024-11-26T10:00", "A", "RESULT_DISCLOSED");
        onA("countyClerkJX", "2024-12-20T09:00", "archive");
        run("2024-12-20T10:00", "A", "ARCHIVED");
    }

    @Test
    void every_step_of_a_scheme_that_is_not_drawn_is_refused_and_leaves_only_an_audit_line() {
        Map<String, Object> gone = Map.of("key", "SCH-X", "extends", "SCH-C", "village", "D");
        begin("2024-02-01T09:00", List.of("SCH-C", gone), Map.of());
        step("leadA", "2024-02-01T09:00", "draftScheme", Map.of("key", "S1", "scheme", "SCH-A"));
        scheme("2024-02-01T10:00", "S1", "A", "DRAFT");
        deliberate("S1");
        disclose("S1");
        approve("S1");
        laterYears();

        assertEveryStepTried(WorkflowTable.ofScheme(), 14);
    }

    private void deliberate(String key) {
        take("leadA", "2024-02-02T09:00", key, "DELIBERATE");
        scheme("2024-02-02T10:00", key, "A", "DELIBERATING");
        take("leadA", "2024-02-03T09:00", key, "DELIBERATE");
        take("leadA", "2024-02-04T09:00", key, "DELIBERATE");
        scheme("2024-02-04T10:00", key, "A", "DELIBERATING");
        take("leadA", "2024-02-05T09:00", key, "DELIBERATE");
        scheme("2024-02-05T10:00", key, "A", "RESOLVED");
    }

    private void disclose(String key) {
        step("supervisorA", "2024-02-06T09:00", "discloseResolution", Map.of("scheme", key));
        scheme("2024-02-06T10:00", key, "A", "RESOLVED");
        take("supervisorA", "2024-02-07T09:00", key, "OBJECT");
        scheme("2024-02-07T10:00", key, "A", "RESOLVED");
        take("leadA", "2024-02-08T09:00", key, "DECIDE_OBJECTION");
        scheme("2024-02-20T09:00", key, "A", "RESOLUTION_DISCLOSED");
    }

    private void approve(String key) {
        step("leadA", "2024-02-20T10:00", "submitScheme", Map.of("scheme", key));
        scheme("2024-02-20T11:00", key, "A", "SUBMITTED");
        step("townLeaderJX", "2024-02-21T09:00", "returnScheme", Map.of("scheme", key));
        scheme("2024-02-21T10:00", key, "A", "RETURNED");
        step("leadA", "2024-02-22T09:00", "submitScheme", Map.of("scheme", key));
        step("townLeaderJX", "2024-02-23T09:00", "approveScheme", Map.of("scheme", key, "level", "TOWNSHIP"));
        scheme("2024-02-23T10:00", key, "A", "TOWNSHIP_APPROVED");
        step("hrssApproverJX", "2024-02-24T09:00", "approveScheme", Map.of("scheme", key, "level", "COUNTY"));
        scheme("2024-02-24T10:00", key, "A", "EFFECTIVE");
        step("hrssApproverJX", "2024-02-25T09:00", "requestChange", Map.of("scheme", key));
        scheme("2024-02-25T10:00", key, "A", "EFFECTIVE");
        step("hrssApproverJX", "2024-03-01T09:00", "suspendScheme", Map.of("scheme", key));
        scheme("2024-03-01T10:00", key, "A", "SUSPENDED");
        take("hrssApproverJX", "2024-03-02T09:00", key, "EXIT");
        scheme("2024-03-02T10:00", key, "A", "EXITED");
    }

    /** A draft that is cancelled, a version for the next year, and what becomes of the old ones by it. */
    private void laterYears() {
        step("leadB", "2024-03-03T09:00", "draftScheme", Map.of("key", "S2", "scheme", "SCH-B"));
        take("leadB", "2024-03-03T10:00", "S2", "CANCEL");
        scheme("2024-03-03T11:00", "S2", "B", "CANCELLED");
        step(
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
        step("supervisorC", "2024-09-06T09:00", "discloseResolution", Map.of("scheme", "SCH-C-2025"));
        step("leadC", "2024-09-20T09:00", "submitScheme", Map.of("scheme", "SCH-C-2025"));
        step("townLeaderJX", "2024-09-21T09:00", "approveScheme", Map.of("scheme", "SCH-C-2025", "level", "TOWNSHIP"));
        step("hrssApproverJX", "2024-09-22T09:00", "approveScheme", Map.of("scheme", "SCH-C-2025", "level", "COUNTY"));
        scheme("2024-09-23T09:00", "SCH-C-2025", "C", "COUNTY_APPROVED");
        scheme("2025-01-02T09:00", "SCH-C", "C", "SUPERSEDED");
        scheme("2025-01-02T10:00", "SCH-X", "D", "EXPIRED");
    }

    private void assertEveryStepTried(WorkflowTable table, int stateCount) {
        Set<String> untried = new TreeSet<>();
        for (WorkflowTable.Step step : table.steps()) {
            String name = step.action() + " " + step.from();
            if (!succeeded.contains(name)) {
                untried.add(name + " " + guarded.getOrDefault(name, "never tried"));
            }
        }
        System.out.println("%d attempts in %d states; %d allowed steps were done"
                .formatted(tried, states.size(), succeeded.size()));

        assertThat(problems).isEmpty();
        assertThat(states).hasSize(stateCount);
        assertThat(untried).isEmpty();
    }

    private void begin(String at, List<?> schemes, Map<String, Object> persons) {
        player.begin(Map.of("region", "REG-JX", "schemes", schemes, "persons", persons, "users", MORE_USERS), at);
    }

    private void onA(String user, String at, String verb) {
        step(user, at, verb, Map.of("run", "A-2024"));
    }

    private void take(String user, String at, String step) {
        step(user, at, "takeStep", Map.of("run", "A-2024", "step", step));
    }

    private void take(String user, String at, String scheme, String step) {
        step(user, at, "takeStep", Map.of("scheme", scheme, "step", step));
    }

    private void step(String user, String at, String verb, Map<String, Object> with) {
        JsonArray outcome = player.perform(new Given("step", Map.of("as", user, "at", at, "do", verb, "with", with)));

        assertThat(outcome.getBoolean(0))
                .as("%s at %s as %s: %s", verb, at, user, outcome)
                .isTrue();
    }

    private void run(String at, String village, String expected) {
        tryAll(at, village, Map.of("run", village + "-2024"), WorkflowTable.ofRun(), expected);
    }

    private void scheme(String at, String key, String village, String expected) {
        tryAll(at, village, Map.of("scheme", key), WorkflowTable.ofScheme(), expected);
    }

    private void tryAll(String at, String village, Map<String, Object> target, WorkflowTable table, String expected) {
        assertThat(server.ask("state", null, Map.of("at", at, "do", "try", "with", target))
                        .getString(0))
                .isEqualTo(expected);
        states.add(expected);
        judgeAgenda(at, village, expected);
        for (Map.Entry<String, String> officer : OFFICERS.entrySet()) {
            String user = officer.getValue().replace("{v}", village);
            Set<String> allowed = table.steps().stream()
                    .filter(step -> step.from().equals(expected) && step.roles().contains(officer.getKey()))
                    .map(WorkflowTable.Step::action)
                    .collect(Collectors.toCollection(TreeSet::new));
            Map<String, Object> body = new LinkedHashMap<>(Map.of("at", at, "do", "try", "with", target));
            body.put("allowed", allowed);
            String who = officer.getKey() + " in " + expected + " at " + at + ": ";
            for (JsonString line : server.ask("try", user, body).getValuesAs(JsonString.class)) {
                judge(who, line.getString().split(" \\| ", -1), allowed, table, expected);
            }
        }
    }

    /** The officer whose turn it is finds it on her list when she comes in. */
    private void judgeAgenda(String at, String village, String state) {
        List<String[]> entries = WAITING.stream()
                .map(entry -> entry.split(" "))
                .filter(entry -> entry[0].equals(state))
                .toList();
        boolean told = entries.isEmpty()
                || entries.stream().anyMatch(entry -> server
                        .ask(
                                "agenda",
                                OFFICERS.get(entry[1]).replace("{v}", village),
                                Map.of("at", at, "do", "agenda", "with", Map.of()))
                        .getValuesAs(JsonString.class)
                        .stream()
                        .anyMatch(kind -> kind.getString().equals(entry[2])));
        if (!told) {
            problems.add("nobody is told of " + state + " at " + at);
        }
    }

    private void judge(String who, String[] told, Set<String> allowed, WorkflowTable table, String state) {
        tried++;
        List<String> may =
                List.of(told[0].split("\\+")).stream().filter(allowed::contains).toList();
        String line = who + String.join(" | ", told);
        if (may.isEmpty()) {
            boolean onRecord = told[2].matches("[A-Z_]+ REFUSED " + told[1]);
            if (told[1].equals("DONE") || !onRecord) {
                problems.add(line);
            }
        } else if (told[1].equals("DONE")) {
            may.forEach(action -> succeeded.add(action + " " + state));
            if (may.stream().noneMatch(action -> table.ends(action, state).contains(told[2]))) {
                problems.add(line);
            }
        } else {
            may.forEach(action -> guarded.put(action + " " + state, told[1]));
        }
    }
}
