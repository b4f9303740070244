package org.residentpension.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A dated special-group status of a person or of the household, which reaches every member. */
public record GroupStatus(SpecialGroup group, DateRange valid) {

    public static boolean anyOf(Set<SpecialGroup> groups, List<GroupStatus> statuses, LocalDate day) {
        for (GroupStatus status : statuses) {
            if (groups.contains(status.group) && status.valid.contains(day)) {
                return true;
            }
        }
        return false;
    }
}
