package org.residentpension.it.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The given facts of the forms: a village of 61 persons, and its run up to the sealed form. */
final class FormSeason {

    static final String RUN = "A-2024";

    private FormSeason() {}

    /** 55 who paid 1,000, one who paid 300, five sponsored; one objection, rejected; the list is down. */
    static Map<String, Object> untilTheForm() {
        Map<String, Object> given = Map.of(
                "region", "REG-JX",
                "schemes", List.of("SCH-A"),
                "bulk",
                        List.of(
                                Map.of("prefix", "M", "count", 55, "firstSequence", 501, "payments", paid("1000.00")),
                                Map.of("prefix", "N", "count", 1, "firstSequence", 601, "payments", paid("300.00")),
                                Map.of(
                                        "prefix",
                                        "S",
                                        "count",
                                        5,
                                        "firstSequence",
                                        611,
                                        "specialGroups",
                                        List.of(Map.of("group", "MINIMUM_LIVING_ALLOWANCE")),
                                        "sponsorship",
                                        Map.of("confirmedOn", "2024-05-20", "postedOn", "2024-06-10"))));
        return Map.of(
                "id",
                "PUB-900",
                "title",
                "A season up to the sealed form",
                "rules",
                List.of("R-RUN-5"),
                "kind",
                "scenario",
                "given",
                given,
                "steps",
                List.of(
                        Map.of(
                                "at", "2024-10-20T16:00",
                                "do", "advance",
                                "with", Map.of("run", RUN, "to", "PUBLICIZED")),
                        objection("2024-10-24T09:00", "supervisorA", "raiseObjection", Map.of()),
                        objection("2024-10-25T09:00", "leadA", "decideObjection", Map.of("decision", "REJECTED")),
                        Map.of(
                                "at", "2024-10-28T09:00",
                                "do", "advance",
                                "with", Map.of("run", RUN, "to", "CLEARED"))));
    }

    /** The same village; its objection is upheld, so that a changed line hangs out by itself. */
    static Map<String, Object> withAChangedList() {
        Map<String, Object> season = new HashMap<>(untilTheForm());
        season.put(
                "steps",
                List.of(
                        Map.of(
                                "at", "2024-10-20T16:00",
                                "do", "advance",
                                "with", Map.of("run", RUN, "to", "PUBLICIZED")),
                        objection("2024-10-24T09:00", "supervisorA", "raiseObjection", Map.of()),
                        objection(
                                "2024-10-25T09:00",
                                "leadA",
                                "decideObjection",
                                Map.of("decision", "UPHELD", "change", "SET_AMOUNT", "amount", "70.00")),
                        Map.of(
                                "at", "2024-10-29T09:00",
                                "as", "supervisorA",
                                "do", "closePublicity",
                                "with", Map.of("run", RUN))));
        return season;
    }

    private static Map<String, Object> objection(String at, String user, String verb, Map<String, Object> more) {
        Map<String, Object> with = new HashMap<>(more);
        with.put("run", RUN);
        with.put("person", "M01");
        return Map.of("at", at, "as", user, "do", verb, "with", with);
    }

    private static List<Map<String, Object>> paid(String amount) {
        return List.of(Map.of("amount", amount, "paidOn", "2024-05-10"));
    }
}
