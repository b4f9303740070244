package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.Membership;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.component.Component;

/** One person in one run. The year of the case is that of the scheme. */
final class SubsidyLineKind implements CaseKind {

    private static final Set<String> OTHERS = Set.of("NONE", "SUBSIDISED", "OPEN_RUN");

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        given.allowing(
                "region",
                "parameters",
                "tierChanges",
                "scheme",
                "extractOn",
                "checkOn",
                "person",
                "sponsorship",
                "payments",
                "committed",
                "otherCollective",
                "abolishedDivisions");
        Given scheme = Schemes.of(given, fixtures, "SCH-A");
        RegionLaw region = new RegionLaw(fixtures, given, "REG-JX", Schemes.year(scheme));
        PolicyTimeline timeline = region.timeline();
        int year = region.year();
        LocalDate extractOn = given.date("extractOn", region.extractOn());
        DivisionCode collective = Schemes.collective(scheme, fixtures);
        LineTerms terms = new LineTerms(
                SubsidyLaw.of(timeline, year, extractOn),
                Schemes.standard(scheme),
                collective,
                Schemes.runsOn(scheme, extractOn),
                given.date("checkOn", extractOn),
                fixtures.tree(given));
        PaidMoney money = new PaidMoney(given, year, timeline);
        LineFacts facts = facts(given, money, collective, region, fixtures);
        return answer(LineRule.assess(facts, terms), money);
    }

    private static LineFacts facts(
            Given given, PaidMoney money, DivisionCode collective, RegionLaw region, Fixtures fixtures) {
        Given person = Persons.of(given);
        String other = given.text("otherCollective", "NONE");
        if (!OTHERS.contains(other)) {
            throw new IllegalArgumentException("otherCollective is never " + other);
        }
        return new LineFacts(
                person.has("idNumber") ? IdNumberCheck.cleaned(person.text("idNumber")) : null,
                relation(person, region, fixtures),
                roll(person, collective, fixtures),
                Persons.statuses(person),
                money.facts(),
                !other.equals("NONE"));
    }

    private static Relation relation(Given person, RegionLaw region, Fixtures fixtures) {
        Given relation = person.map("relation").allowing("county", "state");
        LocalDate diedOn = person.date("diedOn", null);
        return new Relation(
                relation.has("county") ? fixtures.division(relation.text("county")) : region.county(),
                relation.choice("state", Relation.State.ACTIVE),
                earlier(person.date("claimedOn", null), person.date("drawingSince", null)),
                diedOn,
                person.date("learnedOn", diedOn),
                person.date("terminatedOn", null));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static List<Membership> roll(Given person, DivisionCode collective, Fixtures fixtures) {
        if (!person.has("memberOf")) {
            return List.of(new Membership(collective, DateRange.ALWAYS));
        }
        List<Membership> roll = new ArrayList<>();
        for (Given entry : person.maps("memberOf")) {
            entry.allowing("collective", "from", "to");
            DateRange valid = DateRange.closed(entry.date("from", null), entry.date("to", null));
            roll.add(new Membership(fixtures.division(entry.text("collective")), valid));
        }
        return roll;
    }

    private static Map<String, Object> answer(LineOutcome outcome, PaidMoney money) {
        LineTrace trace = outcome.trace();
        return new Answer()
                .with("eligible", outcome.eligible())
                .with("outcome", outcome.result())
                .with("reason", outcome.reason())
                .with("reasons", outcome.reasons())
                .with("basisTier", trace.basis().tier())
                .with("components", components(trace))
                .with("computed", outcome.computed())
                .with("payable", outcome.payable())
                .with("capAmount", trace.law().cap().amount())
                .with("headroom", trace.amount().headroom())
                .with("matching", money.matchingOfTheYear())
                .fields();
    }

    private static List<Object> components(LineTrace trace) {
        List<Component> parts = trace.standard().components();
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < trace.amount().components().size(); i++) {
            answers.add(Map.of(
                    "kind",
                    parts.get(i).kind(),
                    "amount",
                    trace.amount().components().get(i)));
        }
        return answers;
    }
}
