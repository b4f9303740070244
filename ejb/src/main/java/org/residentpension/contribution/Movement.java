package org.residentpension.contribution;

import org.residentpension.contribution.rules.ProgressEvent;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

/** By how much something moves the progress figures. */
record Movement(int contributors, int topUps, int firstPayers, Money own, Money sponsored, MatchingSplit matching) {

    static Movement of(ProgressEvent event) {
        return new Movement(
                event.contributorCount(),
                event.topUpCount(),
                event.newFirstPayer(),
                event.contributionAmount(),
                event.sponsoredAmount(),
                MatchingSplit.ZERO);
    }

    static Movement of(MatchingSplit matching) {
        return new Movement(0, 0, 0, Money.ZERO, Money.ZERO, matching);
    }

    Movement plus(Movement other) {
        return new Movement(
                contributors + other.contributors,
                topUps + other.topUps,
                firstPayers + other.firstPayers,
                own.plus(other.own),
                sponsored.plus(other.sponsored),
                matching.plus(other.matching));
    }
}
