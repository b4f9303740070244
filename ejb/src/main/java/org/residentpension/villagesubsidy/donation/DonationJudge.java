package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.MoneyFacts;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.donation.DonationDecision;
import org.residentpension.villagesubsidy.rules.donation.DonationFacts;
import org.residentpension.villagesubsidy.rules.donation.DonationRule;
import org.residentpension.villagesubsidy.rules.donation.ReceiverRule;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;

/** Asks the rule about the persons of a donation with what our records know of them by now. */
@ApplicationScoped
class DonationJudge {

    @Inject
    private ExtractRepository facts;

    @Inject
    private DonationRepository donations;

    @Inject
    private Law law;

    @Inject
    private BusinessClock clock;

    /**
     * What is asked.
     *
     * @param givenOn day of the registration, or of the payment
     * @param standing how far the amounts themselves are
     */
    record Question(DivisionCode place, int year, LocalDate givenOn, Standing standing) {}

    /** What the amounts that are asked about are already. */
    enum Standing {
        /** Nobody has registered them: what others have promised to the same persons comes first (R-CAP-3). */
        NEW,
        REGISTERED,
        /** They stand on an unpaid notice and count among what is committed. */
        NOTICED;

        static Standing of(Donation donation) {
            return donation.isNoticed() ? NOTICED : REGISTERED;
        }
    }

    /** By person. */
    Map<Long, Verdict> judge(Question question, Map<Long, Money> amounts) {
        List<Long> persons = List.copyOf(amounts.keySet());
        Map<Long, LineFacts> known = facts.live(question.year(), persons);
        Map<Long, Money> earlier = donations.earlier(question.year(), persons);
        Map<Long, Money> promised =
                question.standing() == Standing.NEW ? donations.promised(question.year(), persons) : Map.of();
        PolicyTimeline timeline = law.timeline(question.place());
        Map<Long, Verdict> verdicts = new HashMap<>();
        amounts.forEach((person, amount) -> verdicts.put(
                person,
                verdict(
                        question,
                        known.get(person).relation(),
                        new DonationFacts(
                                amount,
                                question.givenOn(),
                                with(
                                        question.standing() == Standing.NOTICED
                                                ? amount.negated()
                                                : promised.getOrDefault(person, Money.ZERO),
                                        known.get(person).money()),
                                earlier.getOrDefault(person, Money.ZERO)),
                        timeline)));
        return verdicts;
    }

    private Verdict verdict(Question question, Relation relation, DonationFacts facts, PolicyTimeline timeline) {
        DonationDecision decision = DonationRule.assess(facts, question.year(), timeline);
        Optional<ReasonCode> bar = ReceiverRule.bar(relation, question.givenOn(), clock.today());
        return new Verdict(
                bar.or(decision::code).orElse(null),
                decision.result() == DonationDecision.Result.WAITING,
                decision.headroom().orElse(null));
    }

    private static MoneyFacts with(Money more, MoneyFacts money) {
        Committed all = money.committed();
        return new MoneyFacts(
                money.own(),
                money.sponsored(),
                money.lastYearTier(),
                new Committed(all.collective(), all.donation().plus(more)));
    }
}
