package org.residentpension.participant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.LeapRule;
import org.residentpension.kernel.Sex;

/**
 * Everything about a person that is not insurance: particulars, household, statuses, evidence from other schemes.
 *
 * @param asOf the day on which it was read
 * @param contactShown whether the caller may see address and phone; else both are null
 */
public record PersonFile(
        long id,
        LocalDate asOf,
        String name,
        String idNumber,
        Sex sex,
        LocalDate birthDate,
        String ethnicity,
        String hukouType,
        String division,
        String villagerGroup,
        String relationToHead,
        boolean contactShown,
        String address,
        String phone,
        LocalDate studentUntil,
        LocalDate drawingSince,
        LocalDate diedOn,
        LocalDate deathLearnedOn,
        int version,
        List<SpecialGroupStatus> statuses,
        List<HouseholdMember> household,
        List<OtherScheme> otherSchemes)
        implements Serializable {

    public int age() {
        return Age.on(asOf, birthDate, LeapRule.MAR1);
    }

    public boolean isInForce(SpecialGroupStatus status) {
        return status.isValidOn(asOf);
    }

    public record HouseholdMember(long personId, String name, String relationToHead) implements Serializable {}

    /** {@code county}: where the person is insured, if that is another county and the list says it. */
    public record OtherScheme(
            String scheme, String state, String fromMonth, String toMonth, String county, boolean newFlexible)
            implements Serializable {}
}
