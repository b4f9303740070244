package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.Map;
import org.residentpension.benefit.rules.BenefitFacts;
import org.residentpension.benefit.rules.BenefitRule;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.Money;
import org.residentpension.policy.Policy;
import org.residentpension.policy.PolicyTimeline;

/** Age and divisor are national law; any region stands for it. The base pension is given by the case. */
final class BenefitEstimateKind implements CaseKind {

    private static final int FIFTEEN_YEARS = 180;

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        given.allowing(
                "birthDate",
                "askedOn",
                "paidMonths",
                "conditionMetOn",
                "drawingElsewhere",
                "base",
                "addOns",
                "balance",
                "paymentsMade");
        PolicyTimeline law = new RegionLaw(fixtures, given, "REG-JX").timeline();
        LocalDate birthDate = given.date("birthDate");
        Policy ofBirth = law.on(LocalDate.of(2024, 1, 1));
        LocalDate birthday = Age.attainedOn(ofBirth.pensionAge(), birthDate, ofBirth.leapRule());
        BenefitFacts facts = new BenefitFacts(
                birthDate,
                given.date("askedOn", birthday),
                given.number("paidMonths", FIFTEEN_YEARS),
                given.date("conditionMetOn", birthday),
                given.flag("drawingElsewhere", false));
        Money balance = given.money("balance");
        Money accountPension = BenefitRule.accountPension(balance, ofBirth);
        Money total = given.list("addOns").stream()
                .map(String::valueOf)
                .map(Money::of)
                .reduce(given.money("base").plus(accountPension), Money::plus);
        return new Answer()
                .with("eligible", BenefitRule.isEligible(facts, ofBirth))
                .with("firstMonth", BenefitRule.firstMonth(facts, ofBirth).orElse(null))
                .with("accountPension", accountPension)
                .with("total", total)
                .with(
                        "remaining",
                        given.has("paymentsMade")
                                ? BenefitRule.remaining(balance, given.number("paymentsMade"), ofBirth)
                                : null)
                .fields();
    }
}
