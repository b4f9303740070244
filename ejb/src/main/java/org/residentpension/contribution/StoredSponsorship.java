package org.residentpension.contribution;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/** A sponsorship that the county confirmed. {@code postedOn} is the day on which finance paid it, or null. */
record StoredSponsorship(String group, Money amount, LocalDate confirmedOn, LocalDate postedOn) {

    /** What a later list may add is the day of posting, nothing else (R-SPN-4). */
    boolean isTheSameAs(StagedListing row) {
        return group.equals(row.group())
                && amount.equals(row.amount())
                && confirmedOn.equals(row.confirmedOn())
                && (postedOn == null || row.postedOn() == null || postedOn.equals(row.postedOn()));
    }

    boolean isNewsToIt(StagedListing row) {
        return postedOn == null && row.postedOn() != null;
    }
}
