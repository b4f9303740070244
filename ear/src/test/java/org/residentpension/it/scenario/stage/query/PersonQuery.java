package org.residentpension.it.scenario.stage.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.contribution.ContributionItem;
import org.residentpension.contribution.ContributionRecord;
import org.residentpension.contribution.ContributionService;
import org.residentpension.contribution.ContributionYear;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.enrollment.EnrollmentDeskService;
import org.residentpension.enrollment.EnrollmentRow;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.organization.DivisionService;
import org.residentpension.participant.PersonFile;
import org.residentpension.participant.PersonService;
import org.residentpension.platform.BusinessClock;

/** A person, her relation, and her contribution year of the region. */
@ApplicationScoped
public class PersonQuery implements Query {

    @Inject
    private PersonService persons;

    @Inject
    private EnrollmentDeskService enrollments;

    @Inject
    private ContributionService contributions;

    @Inject
    private DivisionService divisions;

    @Inject
    private BusinessClock clock;

    @Inject
    private People people;

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("person", wanted.text("person"));
        answer.put("asOf", wanted.text("asOf", null));
        people.find(play.person(wanted.text("person")))
                .ifPresentOrElse(
                        id -> addPerson(answer, play, wanted, persons.open(id)),
                        () -> answer.put("enrollmentState", "NONE"));
        return answer;
    }

    private void addPerson(Map<String, Object> answer, Play play, Given wanted, PersonFile file) {
        List<EnrollmentRow> rows = enrollments.ofPerson(file.id());
        answer.put("name", file.name());
        answer.put("enrollmentState", rows.isEmpty() ? "NONE" : rows.get(0).state());
        answer.put(
                "division",
                rows.isEmpty() ? null : spelled(play, wanted, rows.get(0).division()));
        addYear(answer, play.year(), contributions.ofPerson(file.id()).years());
    }

    /** As the case spells it, if it means the same village. */
    private String spelled(Play play, Given wanted, String stored) {
        LocalDate asOf = wanted.date("asOf", clock.today());
        DivisionCode current = divisions.divisions().tree().currentOn(DivisionCode.of(stored), asOf);
        String asked = wanted.text("division", stored);
        return play.division(asked).equals(current) ? asked : current.value();
    }

    private static void addYear(Map<String, Object> answer, int year, List<ContributionYear> years) {
        ContributionYear ofTheYear = years.stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElse(new ContributionYear(year, List.of(), List.of(), null));
        Money tier = ofTheYear.records().stream()
                .filter(record -> record.kind() == ContributionKind.NORMAL)
                .filter(record ->
                        record.item() == ContributionItem.INDIVIDUAL || record.item() == ContributionItem.SPONSORED)
                .map(ContributionRecord::amount)
                .reduce(Money.ZERO, Money::plus);
        answer.put("effectiveTier", tier);
        answer.put("yearPaid", tier.isPositive());
        answer.put("matching", ofTheYear.matching().total());
    }
}
