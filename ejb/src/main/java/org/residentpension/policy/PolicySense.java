package org.residentpension.policy;

import static org.residentpension.policy.PolicyFault.Kind.AGES_CROSSED;
import static org.residentpension.policy.PolicyFault.Kind.MATCHING_ABOVE_TIER;
import static org.residentpension.policy.PolicyFault.Kind.MATCHING_WITHOUT_TIER;
import static org.residentpension.policy.PolicyFault.Kind.NO_ORDINARY_TIER;
import static org.residentpension.policy.PolicyFault.Kind.SHARES_NOT_WHOLE;
import static org.residentpension.policy.PolicyFault.Kind.SPONSORED_AMOUNT_NO_TIER;
import static org.residentpension.policy.PolicyFault.Kind.TIER_WITHOUT_MATCHING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.residentpension.kernel.Money;

/** Whether the values of one county on one day go together. */
final class PolicySense {

    static final String TIER = "tier/";
    static final String MATCHING = "matching-subsidy/";
    static final String SHARE = "matching-share/";

    private static final String SPONSORED = "sponsorship/amount";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Map<String, PolicyLine> law;
    private final List<PolicyFault> faults = new ArrayList<>();

    private PolicySense(Map<String, PolicyLine> law) {
        this.law = law;
    }

    static List<PolicyFault> faults(Map<String, PolicyLine> law) {
        PolicySense sense = new PolicySense(law);
        sense.checkTiers();
        sense.checkMatching();
        sense.checkShares();
        sense.checkAges();
        return sense.faults;
    }

    /** A county that has no table of its own yet has nothing to go wrong. */
    private void checkTiers() {
        if (of(TIER).findAny().isEmpty()) {
            return;
        }
        of(TIER).filter(tier -> isTier(key(tier)))
                .filter(tier -> !law.containsKey(MATCHING + key(tier)))
                .forEach(tier -> faults.add(PolicyFault.at(tier.parameter(), TIER_WITHOUT_MATCHING, key(tier))));
        if (of(TIER).noneMatch(tier -> tier.value().equals("ordinary"))) {
            faults.add(PolicyFault.of(NO_ORDINARY_TIER));
        }
        PolicyLine sponsored = law.get(SPONSORED);
        if (sponsored != null
                && of(TIER).noneMatch(tier -> isTier(key(tier)) && amount(tier).equals(sponsored.meaning()))) {
            faults.add(PolicyFault.at(SPONSORED, SPONSORED_AMOUNT_NO_TIER, sponsored.value()));
        }
    }

    /** What remains of a tier that was given up is no fault: it is not read any more. */
    private void checkMatching() {
        of(MATCHING).forEach(matching -> {
            if (!law.containsKey(TIER + key(matching))) {
                faults.add(PolicyFault.at(matching.parameter(), MATCHING_WITHOUT_TIER, key(matching)));
            } else if (((Money) matching.meaning()).isMoreThan(amount(matching))) {
                faults.add(PolicyFault.at(matching.parameter(), MATCHING_ABOVE_TIER, key(matching), matching.value()));
            }
        });
    }

    private void checkShares() {
        BigDecimal sum = of(SHARE).map(share -> (BigDecimal) share.meaning()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (of(SHARE).findAny().isPresent() && sum.compareTo(WHOLE) != 0) {
            faults.add(PolicyFault.of(SHARES_NOT_WHOLE, sum.toPlainString()));
        }
    }

    private void checkAges() {
        PolicyLine from = law.get("enrollment/minimum-age");
        PolicyLine to = law.get("enrollment/pension-age");
        if (from != null && to != null && (Integer) from.meaning() >= (Integer) to.meaning()) {
            faults.add(PolicyFault.of(AGES_CROSSED, from.value(), to.value()));
        }
    }

    private boolean isTier(String amount) {
        PolicyLine tier = law.get(TIER + amount);
        return tier != null && !tier.value().equals(PolicyUnit.NONE);
    }

    private Stream<PolicyLine> of(String family) {
        return law.values().stream().filter(line -> line.parameter().startsWith(family));
    }

    private static String key(PolicyLine line) {
        return line.parameter().substring(line.parameter().indexOf('/') + 1);
    }

    private static Money amount(PolicyLine line) {
        return Money.of(key(line));
    }
}
