package org.residentpension.it.scenario.stage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumberCheck;

/** Draws up the persons of a case: those of the fixtures with facts added, those that only the case knows, and the many alike. */
final class Casting {

    private static final int FIRST_SEQUENCE = 100;

    private final Fixtures fixtures;
    private final DivisionCode homeVillage;
    private final Map<String, Cast> all = new LinkedHashMap<>();

    Casting(Fixtures fixtures, DivisionCode homeVillage) {
        this.fixtures = fixtures;
        this.homeVillage = homeVillage;
    }

    Map<String, Cast> of(Given given) {
        int position = 0;
        for (Object key : given.map("persons").fields().keySet()) {
            position++;
            add(String.valueOf(key), facts(given, String.valueOf(key)), FIRST_SEQUENCE + position);
        }
        for (Given bulk : given.maps("bulk")) {
            for (int i = 0; i < bulk.number("count"); i++) {
                add("%s%02d".formatted(bulk.text("prefix"), i + 1), bulk, bulk.number("firstSequence") + i);
            }
        }
        return all;
    }

    /** A birth date of the case's own makes a number of its own. */
    private Given facts(Given given, String key) {
        Map<Object, Object> facts =
                new LinkedHashMap<>(fixtures.all().map("persons").map(key).fields());
        Given added = given.map("persons").map(key);
        if (added.has("birthDate") || added.has("sequence")) {
            facts.remove("idNumber");
        }
        facts.putAll(added.fields());
        return new Given(added.path(), facts);
    }

    private void add(String key, Given facts, int sequence) {
        String typed = facts.has("idNumber")
                ? facts.text("idNumber")
                : number(
                        facts.text("idPrefix", "360299"),
                        facts.date("birthDate", LocalDate.of(1985, 3, 12)),
                        facts.number("sequence", sequence));
        DivisionCode village = facts.has("village") ? fixtures.division(facts.text("village")) : homeVillage;
        all.put(key, new Cast(key, facts, facts.text("name", "测" + key), typed, IdNumberCheck.cleaned(typed), village));
    }

    static String number(String prefix, LocalDate birth, int sequence) {
        String digits = prefix + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        String right = IdNumberCheck.check(digits + "0", null, LocalDate.MAX).checkCharacter();
        return digits + (right == null ? "0" : right);
    }
}
