package org.residentpension.villagesubsidy.rules.province;

import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.Relation;

/**
 * What our records say of the same person and year.
 *
 * @param sameName our name of her is that of the file (R-NAME)
 * @param here enrolled in the village or on the roll of its collective
 * @param account an account of ours can take money
 * @param own paid by herself for the year, whatever the kind, less what went back
 * @param ownOfProvince how much of it was taken over from the provincial system before
 * @param sponsoredOfProvince likewise of the sponsored money
 * @param collective collective subsidy of the year
 * @param donation donations of the year
 * @param lastPaidOn of her own money that was not refunded; null where there is none
 * @param lumpSum a lump-sum back-payment in the calendar year stands on record
 * @param ended she died or left
 */
public record Held(
        boolean sameName,
        boolean here,
        boolean account,
        Money own,
        Money ownOfProvince,
        Money sponsored,
        Money sponsoredOfProvince,
        Booked collective,
        Booked donation,
        LocalDate lastPaidOn,
        boolean lumpSum,
        LocalDate claimedOn,
        Relation.State state,
        boolean ended) {

    /** Nobody but the provincial system has told us of contributions of the year, or nobody at all. */
    boolean onlyOfProvince() {
        return own.equals(ownOfProvince) && sponsored.equals(sponsoredOfProvince);
    }
}
