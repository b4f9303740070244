package org.residentpension.demo.town;

import java.time.LocalDate;
import java.util.NavigableMap;

/** Who pays how much in the year: number of persons by the tier that they reach. */
record Levy(
        int lowestTier,
        NavigableMap<Integer, Integer> ordinary,
        NavigableMap<Integer, Integer> sponsoredWithOwnMoney,
        NavigableMap<Integer, Integer> toppedUp,
        NavigableMap<Integer, Integer> matching,
        LocalDate sponsorshipApprovedOn,
        LocalDate sponsorshipPostedOn,
        Season season) {

    /** What the government pays for a person; as an own payment it is open to special groups only. */
    static final int SPONSORED = 100;

    /** The matching subsidy of the highest step that the money reaches. */
    int matchingFor(int money) {
        return matching.floorEntry(money).getValue();
    }
}
