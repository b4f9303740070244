package org.residentpension.conformance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.SpecialGroup;

/** What the kinds with a person read alike. */
final class Persons {

    private static final LocalDate DEFAULT_BIRTH = LocalDate.of(1985, 3, 12);
    private static final Set<String> FOUND_DRAWING = Set.of("DRAWING", "BENEFIT_SUSPENDED");

    private Persons() {}

    /** The person of a case about subsidies, with none but the fields of the format. */
    static Given of(Given given) {
        return given.map("person")
                .allowing(
                        "idNumber",
                        "birthDate",
                        "relation",
                        "memberOf",
                        "specialGroups",
                        "householdGroups",
                        "drawingSince",
                        "claimedOn",
                        "diedOn",
                        "learnedOn",
                        "terminatedOn",
                        "lastYearTier",
                        "earlierIndividualYears");
    }

    /** Stated, else by the ID number, else the default of the format. */
    static LocalDate birthDate(Given person) {
        if (person.has("birthDate") || !person.has("idNumber")) {
            return person.date("birthDate", DEFAULT_BIRTH);
        }
        String number = IdNumberCheck.cleaned(person.text("idNumber"));
        return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The stated day; a relation found drawing without one draws since its claim, else at every check. Null: not drawing. */
    static LocalDate drawingSince(Given person) {
        boolean found = FOUND_DRAWING.contains(person.map("relation").text("state", ""));
        return person.date("drawingSince", found ? person.date("claimedOn", LocalDate.MIN) : null);
    }

    /** Own statuses and those of the household. */
    static List<GroupStatus> statuses(Given person) {
        List<GroupStatus> statuses = new ArrayList<>();
        for (String list : List.of("specialGroups", "householdGroups")) {
            for (Given status : person.maps(list)) {
                status.allowing("group", "from", "to");
                DateRange valid = DateRange.closed(status.date("from", null), status.date("to", null));
                statuses.add(new GroupStatus(SpecialGroup.valueOf(status.text("group")), valid));
            }
        }
        return statuses;
    }
}
