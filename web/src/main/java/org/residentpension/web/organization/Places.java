package org.residentpension.web.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.portal.Right;

/** The divisions as a page needs them: those that the caller may choose, and the name of each, read once per page. */
@ApplicationScoped
public class Places {

    @Inject
    private DivisionService service;

    /** What one page knows about divisions. */
    public record Known(Map<String, String> names, List<Choice> choices) implements Serializable {

        /** A village with its town if the caller works for more than one town. */
        public String name(String code) {
            return names.getOrDefault(code, code);
        }

        public List<Choice> villages() {
            return choices.stream().filter(Choice::village).toList();
        }
    }

    /** An option of a menu; towns stand before their villages. */
    public record Choice(String code, String label, boolean village) implements Serializable {}

    public Known of(Right right) {
        Divisions all = service.divisions();
        List<Division> mine = service.choicesFor(right).stream()
                .filter(division -> !division.isAbolished())
                .toList();
        boolean severalTowns = mine.stream()
                        .filter(division -> division.level() == DivisionLevel.TOWN)
                        .count()
                > 1;
        Map<String, String> names = new HashMap<>();
        all.all().forEach(division -> names.put(division.code(), name(all, division, severalTowns)));
        return new Known(
                names,
                mine.stream()
                        .map(division -> new Choice(
                                division.code(), names.get(division.code()), division.level() == DivisionLevel.VILLAGE))
                        .toList());
    }

    private static String name(Divisions all, Division division, boolean withTown) {
        return withTown && division.level() == DivisionLevel.VILLAGE
                ? all.name(division.parentCode()) + division.name()
                : division.name();
    }
}
