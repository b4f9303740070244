package org.residentpension.villagesubsidy.donation;

import java.util.List;
import org.residentpension.kernel.Money;

/**
 * A donation as it is registered.
 *
 * @param village whose people it is for
 * @param purpose what the donor wants it used for; null or blank for no wish
 * @param shares whom it is for by name; may be empty, or less than the whole, where the collective holds the money
 */
public record DonationForm(
        String village,
        int year,
        DonationChannel channel,
        Donor donor,
        Money amount,
        String purpose,
        List<NamedShare> shares) {

    /** Somebody whom the donor names, as typed. */
    public record NamedShare(String name, String idNumber, Money amount) {

        @Override
        public String toString() {
            return "NamedShare";
        }
    }
}
