package org.residentpension.villagesubsidy.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;

/**
 * Whose relations and whose rolls belong to a village: itself and whatever was merged into it. One text for the extract, the
 * simulation and the comparison with the provincial system, so that all mean the same persons (item 36 of the readings).
 */
public record VillagePeople(
        Collection<DivisionCode> enrolledIn, Collection<DivisionCode> onRollOf, LocalDate onRollOn) {

    /** Whoever has or had one; DRAFT to REJECTED are applications. */
    public static final String RELATIONS = "('ACTIVE', 'PAUSED', 'DRAWING', 'BENEFIT_SUSPENDED', 'TERMINATED')";

    /** As they stand today, and on the day on which membership is read (R-DIV). */
    public static VillagePeople of(DivisionCode village, LocalDate today, LocalDate membershipAsOf, DivisionTree tree) {
        return new VillagePeople(
                mergedInto(village, today, tree), mergedInto(village, membershipAsOf, tree), membershipAsOf);
    }

    private static Set<DivisionCode> mergedInto(DivisionCode village, LocalDate day, DivisionTree tree) {
        Set<DivisionCode> codes = new HashSet<>();
        codes.add(village);
        tree.abolishedOn(day).stream()
                .filter(code -> tree.currentOn(code, day).equals(village))
                .forEach(codes::add);
        return codes;
    }

    /** The keys of whoever is enrolled in one of the villages or stands on one of the rolls on that day, as a query. */
    public String ids() {
        return "SELECT x.person_id FROM rp_enrollment x WHERE x.division_code IN (" + quoted(enrolledIn)
                + ") AND x.state IN " + RELATIONS
                + " UNION SELECT q.id FROM rp_membership m JOIN rp_collective k ON k.id = m.collective_id"
                + " JOIN rp_person q ON q.id_hash = m.id_hash WHERE k.division_code IN (" + quoted(onRollOf)
                + ") AND m.valid_from <= '" + onRollOn + "' AND (m.valid_to IS NULL OR m.valid_to >= '" + onRollOn
                + "')";
    }

    private static String quoted(Collection<DivisionCode> codes) {
        return codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }
}
