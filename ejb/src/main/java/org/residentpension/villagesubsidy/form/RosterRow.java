package org.residentpension.villagesubsidy.form;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.participant.GroupWords;

/**
 * A person of the roster.
 *
 * @param idNumber whole or masked as the role of whoever prints allows
 * @param groups special groups that were read for the amount
 * @param sponsored the government paid for her
 * @param paidOn last own payment of the year; null where only the government paid, or none is on record
 * @param donated what the collective passes on to her this year out of donations by a notice of its own; not in {@code payable}
 * @param payable what she gets; less than base and incentive where it was limited or reduced
 */
record RosterRow(
        int no,
        String name,
        String sex,
        String idNumber,
        Set<SpecialGroup> groups,
        boolean sponsored,
        Money tier,
        LocalDate paidOn,
        Money base,
        Money incentive,
        Money donated,
        Money payable) {

    private static final int LONG = 6;

    boolean isSpecial() {
        return !groups.isEmpty();
    }

    /** E.g. 低保、重残（代缴); for internal copies only. */
    String category() {
        String words = groups.isEmpty()
                ? "普通"
                : groups.stream().sorted().map(GroupWords::wordOf).collect(Collectors.joining("、"));
        return sponsored ? words + "（代缴）" : words;
    }

    Money reduction() {
        return base.plus(incentive).minus(payable);
    }

    String note() {
        return reduction().isPositive() ? "核减 " + reduction() : "";
    }

    boolean isDonated() {
        return donated.isPositive();
    }

    boolean isLongName() {
        return name.codePointCount(0, name.length()) > LONG;
    }
}
