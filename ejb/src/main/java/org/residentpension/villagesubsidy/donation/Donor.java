package org.residentpension.villagesubsidy.donation;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.CreditCode;
import org.residentpension.kernel.IdNumberCheck;

/**
 * Who donates.
 *
 * @param tag null for anybody else
 * @param number credit code of an organization, identity number of a person; null where the donor does not want to give it
 */
public record Donor(DonorType type, DonorTag tag, String name, String number) implements Serializable {

    /**
     * Reads what somebody typed.
     *
     * @throws DonationRefused for a number that is none
     */
    static Donor of(Donor typed, LocalDate today) {
        String number = typed.number == null || typed.number.isBlank() ? null : stored(typed, today);
        return new Donor(typed.type, typed.tag, typed.name.strip(), number);
    }

    private static String stored(Donor typed, LocalDate today) {
        if (typed.type != DonorType.INDIVIDUAL) {
            String code = CreditCode.cleaned(typed.number);
            if (!CreditCode.isValid(code)) {
                throw new DonationRefused(DonationRefused.Reason.DONOR_NUMBER);
            }
            return code;
        }
        IdNumberCheck check = IdNumberCheck.check(typed.number, null, today);
        if (check.code() != null) {
            throw new DonationRefused(DonationRefused.Reason.DONOR_NUMBER);
        }
        return check.stored();
    }

    @Override
    public String toString() {
        return "Donor";
    }
}
