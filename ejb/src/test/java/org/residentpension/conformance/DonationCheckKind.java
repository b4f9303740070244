package org.residentpension.conformance;

import java.util.Map;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.donation.DonationDecision;
import org.residentpension.villagesubsidy.rules.donation.DonationFacts;
import org.residentpension.villagesubsidy.rules.donation.DonationRule;

final class DonationCheckKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        given.allowing(
                "region",
                "parameters",
                "tierChanges",
                "amount",
                "registeredOn",
                "person",
                "sponsorship",
                "payments",
                "committed",
                "earlierDonations");
        Persons.of(given);
        RegionLaw region = new RegionLaw(fixtures, given, "REG-JX");
        PolicyTimeline law = region.timeline();
        DonationFacts facts = new DonationFacts(
                given.money("amount"),
                given.date("registeredOn"),
                new PaidMoney(given, region.year(), law).facts(),
                given.money("earlierDonations", Money.ZERO));
        DonationDecision decision = DonationRule.assess(facts, region.year(), law);
        return new Answer()
                .with("result", decision.result())
                .with("code", decision.code().orElse(null))
                .with("headroom", decision.headroom().orElse(null))
                .fields();
    }
}
