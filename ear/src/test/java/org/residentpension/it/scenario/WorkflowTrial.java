package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.residentpension.conformance.Given;
import org.residentpension.villagesubsidy.WorkflowTable;

/**
 * Every role tries every step in the state that is asked for. What is not allowed has to be refused and may leave nothing but a line
 * in the audit trail; whoever has the next turn has to find it on her list.
 */
class WorkflowTrial {

    private static final String COUNTY = "360222000000";

    /** Whoever is no standing user of the cases. */
    private static final Map<String, Object> MORE_USERS = Map.of(
            "assistantC", Map.of("role", "VILLAGE_ASSISTANT", "scope", "C"),
            "assistantD", Map.of("role", "VILLAGE_ASSISTANT", "scope", "D"),
            "securityJX", Map.of("role", "SECURITY_ADMIN", "scope", COUNTY),
            "auditorJX", Map.of("role", "AUDITOR", "scope", COUNTY),
            "taxMachineJX", Map.of("role", "TAX_SERVICE", "scope", COUNTY),
            "provinceJX", Map.of("role", "PROVINCE_SERVICE", "scope", COUNTY),
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
            Map.entry("PROVINCE_SERVICE", "provinceJX"),
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
            "EFFECTIVE COUNTY_HRSS_APPROVER FILING_SEND",
            "FILED COUNTY_HRSS_APPROVER SUSPENSION_REGISTER",
            "RESUMPTION_APPLIED TOWNSHIP_LEADER RESUMPTION_CHECK",
            "RESUMPTION_CHECKED COUNTY_HRSS_APPROVER RESUMPTION_APPROVE");

    private final ScenarioServer server;
    private final ScenarioPlayer player;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> succeeded = new TreeSet<>();
    private final Map<String, String> guarded = new HashMap<>();
    private final Set<String> states = new TreeSet<>();
    private int tried;

    WorkflowTrial(ScenarioServer server, ScenarioPlayer player) {
        this.server = server;
        this.player = player;
    }

    /** A county with these schemes and persons, at that moment. */
    void begin(String at, List<?> schemes, Map<String, Object> persons) {
        player.begin(Map.of("region", "REG-JX", "schemes", schemes, "persons", persons, "users", MORE_USERS), at);
    }

    /** A step that the workflow allows. */
    void step(String user, String at, String verb, Map<String, Object> with) {
        JsonArray outcome = player.perform(new Given("step", Map.of("as", user, "at", at, "do", verb, "with", with)));

        assertThat(outcome.getBoolean(0))
                .as("%s at %s as %s: %s", verb, at, user, outcome)
                .isTrue();
    }

    /** In that state every role tries every step of the run. */
    void run(String at, String village, String expected) {
        tryAll(at, village, Map.of("run", village + "-2024"), WorkflowTable.ofRun(), expected);
    }

    /** The same with a scheme. */
    void scheme(String at, String key, String village, String expected) {
        tryAll(at, village, Map.of("scheme", key), WorkflowTable.ofScheme(), expected);
    }

    /** Whatever was not allowed was refused in every state, and what is allowed was done once. */
    void suspension(String at, String key, String village, String expected) {
        tryAll(at, village, Map.of("suspension", key), WorkflowTable.ofSuspension(), expected);
    }

    void assertTried(WorkflowTable table, int stateCount) {
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
