package org.residentpension.participant;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Sex;

/** Everything about a person that is not insurance: particulars, household, statuses, evidence from other schemes. */
public record PersonFile(
        long id,
        String name,
        String idNumber,
        Sex sex,
        LocalDate birthDate,
        String ethnicity,
        String hukouType,
        String division,
        String villagerGroup,
        String relationToHead,
        String address,
        String phone,
        LocalDate studentUntil,
        LocalDate drawingSince,
        LocalDate diedOn,
        List<SpecialGroupStatus> statuses,
        List<HouseholdMember> household,
        List<OtherScheme> otherSchemes) {

    public record HouseholdMember(long personId, String name, String relationToHead) {}

    public record OtherScheme(String scheme, String state, String fromMonth, String toMonth, boolean newFlexible) {}
}
