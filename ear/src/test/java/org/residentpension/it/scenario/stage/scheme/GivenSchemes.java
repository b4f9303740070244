package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.conformance.Given;
import org.residentpension.conformance.Schemes;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.StandardJson;

/** The schemes of a case by their keys: those that it is given as approved long since, and those that its steps draft. */
@ApplicationScoped
public class GivenSchemes {

    private final Map<String, Long> ids = new LinkedHashMap<>();
    /** By the key of the scheme that a version of a later year was drafted of. */
    private final Map<String, Long> versions = new LinkedHashMap<>();
    /** By the key of a given scheme that is over. */
    private final Map<String, String> over = new LinkedHashMap<>();

    @Inject
    private Database database;

    @Inject
    private Collectives collectives;

    @Inject
    private People people;

    /** Approved before the first step, with a resolution that nobody asks for any more. */
    public void settle(Play play) {
        ids.clear();
        versions.clear();
        over.clear();
        Object listed = play.given().fields().get("schemes");
        if (listed instanceof List<?> schemes) {
            schemes.forEach(each -> approve(play, each));
        }
    }

    private void approve(Play play, Object each) {
        Given scheme = scheme(play, each);
        String key = each instanceof Map<?, ?> map && map.get("key") != null
                ? String.valueOf(map.get("key"))
                : String.valueOf(each);
        DivisionCode village = play.division(scheme.text("village"));
        int year = scheme.number("year", play.year());
        LocalDate approved = scheme.date("countyApprovedOn", LocalDate.of(year, 8, 20));
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate begin = play.begin().toLocalDate();
        LocalDate effective = approved.isBefore(first) ? first : approved.isAfter(begin) ? begin : approved;
        long id = database.insert(
                "INSERT INTO rp_subsidy_scheme (collective_id, division_code, scheme_scope, matter, subsidy_year, last_year,"
                        + " state, standard, drafted_by, drafted_at, submitted_by, submitted_at, township_approved_by,"
                        + " township_approved_at, county_approved_by, county_approved_at, effective_from)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                collectives.id(village),
                village.value(),
                scheme.text("schemeScope", "VILLAGE"),
                scheme.text("schemeScope", "VILLAGE").equals("MATTER") ? key : null,
                year,
                year,
                isOver(scheme) ? "EXITED" : stored(scheme.text("state", "EFFECTIVE")),
                StandardJson.write(standard(play, scheme)),
                1,
                approved.minusDays(20).atStartOfDay(),
                1,
                approved.minusDays(3).atStartOfDay(),
                2,
                approved.minusDays(2).atStartOfDay(),
                3,
                approved.atStartOfDay(),
                effective);
        ids.put(key, id);
        if (isOver(scheme)) {
            over.put(key, scheme.text("state"));
        }
        suspend(scheme, village, effective);
    }

    /** Effective and suspended is what the calendar makes of an approved one. */
    private static String stored(String state) {
        return switch (state) {
            case "EFFECTIVE", "SUSPENDED" -> "COUNTY_APPROVED";
            default -> state;
        };
    }

    /** Over for a reason that the records say of the calendar only; to the product it is over all the same. */
    private static boolean isOver(Given scheme) {
        return Set.of("EXPIRED", "SUPERSEDED").contains(scheme.text("state", "EFFECTIVE"));
    }

    private void suspend(Given scheme, DivisionCode village, LocalDate effective) {
        if (!scheme.has("suspendedFrom") && !scheme.text("state", "EFFECTIVE").equals("SUSPENDED")) {
            return;
        }
        LocalDate from = scheme.date("suspendedFrom", effective);
        LocalDate resumed = scheme.date("resumedOn", null);
        database.insert(
                "INSERT INTO rp_suspension (collective_id, division_code, state, reason, filed_by, filed_at, effective_on,"
                        + " registered_by, registered_at, resumed_on) VALUES (?, ?, ?, '场景', 1, ?, ?, 3, ?, ?)",
                collectives.id(village),
                village.value(),
                resumed == null ? "IN_FORCE" : "RESUMED",
                from.atStartOfDay(),
                from,
                from.atStartOfDay(),
                resumed);
    }

    /** A key of the fixtures, or a scheme that may extend one. */
    public Given scheme(Play play, Object each) {
        return Schemes.of(new Given("given", Map.of("scheme", each)), play.fixtures(), null);
    }

    /** Persons of the standard are named by their numbers in our records. */
    public SubsidyStandard standard(Play play, Given scheme) {
        SubsidyStandard told = Schemes.standard(scheme);
        EligibilityScope scope = told.scope() instanceof EligibilityScope.NamedList list
                ? new EligibilityScope.NamedList(list.persons().stream()
                        .map(number -> known(play, number))
                        .collect(Collectors.toSet()))
                : told.scope();
        List<Component> components = told.components().stream()
                .map(part -> part instanceof AwardList awards ? known(play, awards) : part)
                .toList();
        return new SubsidyStandard(
                scope, components, told.personMax(), told.budget(), told.overBudget(), told.fundingSources());
    }

    private Component known(Play play, AwardList awards) {
        return new AwardList(awards.awards().stream()
                .map(award -> new AwardList.Award(known(play, award.person()), award.amount(), award.evidence()))
                .toList());
    }

    private String known(Play play, String idNumber) {
        for (Cast person : play.persons().values()) {
            if (person.idNumber().equals(idNumber)) {
                return String.valueOf(people.id(person));
            }
        }
        return "?" + idNumber.hashCode();
    }

    public void drafted(String key, long id) {
        ids.put(key, id);
    }

    /** A version of a later year: by a key of its own, or by the old one once it is deliberated. */
    public void versioned(String key, int year, long id) {
        ids.put(key + "-" + year, id);
        versions.put(key, id);
    }

    /** What is approved is not deliberated again: from the first deliberation on the key means the version drafted of it. */
    public void turnToVersion(String key) {
        if (versions.containsKey(key)) {
            ids.put(key, versions.remove(key));
        }
    }

    /** As the case tells it, where the records can only say that it is over. */
    Optional<String> toldState(String key) {
        return Optional.ofNullable(over.get(key));
    }

    public boolean isKnown(String key) {
        return ids.containsKey(key);
    }

    public long id(String key) {
        if (!ids.containsKey(key)) {
            throw new IllegalArgumentException("the case has no scheme " + key);
        }
        return ids.get(key);
    }
}
