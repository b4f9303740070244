package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.Map;
import org.residentpension.enrollment.rules.EnrollmentAssessment;
import org.residentpension.enrollment.rules.EnrollmentFacts;
import org.residentpension.enrollment.rules.EnrollmentRule;
import org.residentpension.kernel.Decision;
import org.residentpension.kernel.DivisionCode;

final class EnrollmentCheckKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        RegionLaw region = new RegionLaw(fixtures, given, "REG-HN");
        given.required("person");
        Given person = given.map("person");
        LocalDate appliedOn = given.date("appliedOn");
        EnrollmentFacts facts = new EnrollmentFacts(
                appliedOn,
                Persons.birthDate(person),
                person.date("studentUntil", null),
                person.has("hukou") ? fixtures.division(person.text("hukou")) : region.homeVillage(),
                given.has("town") ? fixtures.division(given.text("town")) : region.town(),
                person.text("otherScheme", "NONE").equals("ACTIVE"),
                person.has("otherRelation"));
        return answer(EnrollmentRule.assess(facts, region.timeline().on(appliedOn)));
    }

    private static Map<String, Object> answer(EnrollmentAssessment assessment) {
        Decision<DivisionCode> decision = assessment.decision();
        return new Answer()
                .with("result", result(decision))
                .with("codes", decision.reasons())
                .with("enrollmentDivision", decision instanceof Decision.Granted<DivisionCode> g ? g.value() : null)
                .with("informBy", assessment.informBy())
                .with("transferOffered", assessment.transferOffered())
                .fields();
    }

    private static String result(Decision<DivisionCode> decision) {
        if (decision instanceof Decision.Granted) {
            return "PASS";
        }
        return decision instanceof Decision.NeedsReview ? "HELD" : "REJECTED";
    }
}
