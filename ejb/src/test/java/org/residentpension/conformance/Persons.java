package org.residentpension.conformance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.SpecialGroup;

/** What the kinds with a person read alike. */
final class Persons {

    private static final LocalDate DEFAULT_BIRTH = LocalDate.of(1985, 3, 12);

    private Persons() {}

    /** Stated, else by the ID number, else the default of the format. */
    static LocalDate birthDate(Given person) {
        if (person.has("birthDate") || !person.has("idNumber")) {
            return person.date("birthDate", DEFAULT_BIRTH);
        }
        return LocalDate.parse(person.text("idNumber").substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Own statuses and those of the household. */
    static List<GroupStatus> statuses(Given person) {
        List<GroupStatus> statuses = new ArrayList<>();
        for (String list : List.of("specialGroups", "householdGroups")) {
            for (Given status : person.maps(list)) {
                DateRange valid = DateRange.closed(status.date("from", null), status.date("to", null));
                statuses.add(new GroupStatus(SpecialGroup.valueOf(status.text("group")), valid));
            }
        }
        return statuses;
    }
}
