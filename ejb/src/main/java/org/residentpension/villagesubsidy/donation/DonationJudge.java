package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
     * @param noticed the amounts themselves stand on an unpaid notice and count among what is committed
     */
    record Question(DivisionCode place, int year, LocalDate givenOn, boolean noticed) {}

    /** By person. */
    Map<Long, Verdict> judge(Question question, Map<Long, Money> amounts) {
        List<Long> persons = List.copyOf(amounts.keySet());
        Map<Long, LineFacts> known = facts.live(question.year(), persons);
        Map<Long, Money> earlier = donations.earlier(question.year(), persons);
        PolicyTimeline timeline = law.timeline(question.place());
        Map<Long, Verdict> verdicts = new HashMap<>();
        amounts.forEach((person, amount) -> verdicts.put(
                person,
                verdict(question, known.get(person), amount, earlier.getOrDefault(person, Money.ZERO), timeline)));
        return verdicts;
    }

    /** The shares of a donation, if it is paid or asked for on that day. */
    Map<Long, Verdict> judge(Donation donation, List<DonationShare> shares, LocalDate on) {
        Map<Long, Money> amounts = new LinkedHashMap<>();
        shares.forEach(share -> amounts.put(share.personId(), share.amount()));
        return judge(new Question(donation.place(), donation.year(), on, donation.isNoticed()), amounts);
    }

    private Verdict verdict(Question question, LineFacts known, Money amount, Money earlier, PolicyTimeline timeline) {
        MoneyFacts money = question.noticed() ? without(amount, known.money()) : known.money();
        DonationDecision decision = DonationRule.assess(
                new DonationFacts(amount, question.givenOn(), money, earlier), question.year(), timeline);
        Optional<ReasonCode> bar = ReceiverRule.bar(known.relation(), question.givenOn(), clock.today());
        return new Verdict(
                bar.or(decision::code).orElse(null),
                decision.result() == DonationDecision.Result.WAITING,
                decision.headroom().orElse(null));
    }

    private static MoneyFacts without(Money amount, MoneyFacts money) {
        Committed all = money.committed();
        return new MoneyFacts(
                money.own(),
                money.sponsored(),
                money.lastYearTier(),
                new Committed(all.collective(), all.donation().minus(amount)));
    }
}
