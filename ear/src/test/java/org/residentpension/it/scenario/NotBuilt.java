package org.residentpension.it.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residentpension.conformance.Given;

/** What the cases may ask for and the product does not do yet. A case that needs one of these is skipped by its name. */
final class NotBuilt {

    private static final Set<String> VERBS = Set.of(
            "recordCollection",
            "recordRemittance",
            "closePhase",
            "issuePlan",
            "issueBulletin",
            "appointAssistant",
            "endAppointment",
            "calculateRemuneration",
            // not yet, but soon
            "registerMemberRoll",
            "registerDonation",
            "payDonation");

    private static final Set<String> GIVEN = Set.of("fund");

    private static final Set<String> QUERIES = Set.of("bulletin");

    private NotBuilt() {}

    /** The first thing of a case that is missing. */
    static Optional<String> of(Given scenario) {
        for (Given step : scenario.maps("steps")) {
            if (VERBS.contains(step.text("do"))) {
                return Optional.of("verb " + step.text("do"));
            }
            Optional<String> query = named(QUERIES, step.map("expect").fields());
            if (query.isPresent()) {
                return query.map(name -> "query " + name);
            }
        }
        return named(GIVEN, scenario.map("given").fields()).map(name -> "given " + name);
    }

    private static Optional<String> named(Set<String> missing, Map<?, ?> fields) {
        return fields.keySet().stream()
                .map(String::valueOf)
                .filter(missing::contains)
                .filter(name -> !List.of().equals(fields.get(name)) && !Map.of().equals(fields.get(name)))
                .findFirst();
    }
}
