package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;

/**
 * A dated entry on the filed member roll (S2-13).
 *
 * @param collective village of the collective, as the roll names it; it may have been merged since
 */
public record Membership(DivisionCode collective, DateRange valid) {

    /** A member of a merged village is a member of its successor (R-ELG-5, R-DIV). */
    public static boolean holds(List<Membership> roll, DivisionCode collective, LocalDate day, DivisionTree places) {
        for (int i = 0; i < roll.size(); i++) {
            Membership entry = roll.get(i);
            if (entry.valid.contains(day)
                    && places.currentOn(entry.collective, day).equals(collective)) {
                return true;
            }
        }
        return false;
    }
}
