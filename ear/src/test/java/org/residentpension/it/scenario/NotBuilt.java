package org.residentpension.it.scenario;

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
            "calculateRemuneration");

    private NotBuilt() {}

    /** The first verb of a case that is missing. */
    static Optional<String> of(Given scenario) {
        return scenario.maps("steps").stream()
                .map(step -> step.text("do"))
                .filter(VERBS::contains)
                .findFirst()
                .map(verb -> "verb " + verb);
    }
}
