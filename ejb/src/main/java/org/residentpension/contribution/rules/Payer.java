package org.residentpension.contribution.rules;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.GroupStatus;

/**
 * The person as far as a contribution year depends on it.
 *
 * @param statuses special-group statuses, own ones and those of the household
 * @param drawingSince first day of drawing benefit, or null
 * @param paidBefore own money for an earlier year was paid before this year began (R-TGT-5)
 */
public record Payer(LocalDate birthDate, List<GroupStatus> statuses, LocalDate drawingSince, boolean paidBefore) {

    boolean drawsOn(LocalDate day) {
        return drawingSince != null && !drawingSince.isAfter(day);
    }
}
