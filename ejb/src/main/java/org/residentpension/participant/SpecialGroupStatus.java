package org.residentpension.participant;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.SpecialGroup;

/** A dated special-group status of one person; both days belong to it, a missing end is open. */
public record SpecialGroupStatus(SpecialGroup group, LocalDate validFrom, LocalDate validTo, String department)
        implements Serializable {

    public boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
