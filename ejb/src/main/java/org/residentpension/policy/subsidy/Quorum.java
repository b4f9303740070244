package org.residentpension.policy.subsidy;

import java.util.Optional;

/**
 * What the law of a day demands of one type of meeting (R-QUO). What is empty is not demanded.
 *
 * @param present of the persons entitled
 * @param households of the households entitled; either this or {@code present} is enough
 * @param favourOfPresent votes in favour of those present
 * @param favourOfEligible votes in favour of all entitled, present or not
 * @param noticeDays days from the notice to the meeting
 */
public record Quorum(
        Optional<Majority> present,
        Optional<Majority> households,
        Optional<Majority> favourOfPresent,
        Optional<Majority> favourOfEligible,
        Optional<Integer> noticeDays) {}
