package org.residentpension.villagesubsidy.rules.simulation;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.MoneyFacts;
import org.residentpension.villagesubsidy.rules.OwnContribution;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.SponsoredContribution;
import org.residentpension.villagesubsidy.rules.component.Committed;

/**
 * The same person some years later, if she pays again what she paid, on the same days: groups and tiers stay, whoever reaches
 * the age of the pension draws it, and nothing is committed for that year yet. No years make no difference at all.
 */
record Projection(int years, int pensionAge) {

    LineFacts of(Candidate candidate) {
        LineFacts facts = candidate.facts();
        return years == 0
                ? facts
                : new LineFacts(
                        facts.person(),
                        aged(facts.relation(), candidate.bornOn()),
                        facts.roll(),
                        facts.statuses().stream().map(this::later).toList(),
                        later(facts.money()),
                        facts.inAnotherCollective());
    }

    private Relation aged(Relation relation, LocalDate bornOn) {
        if (relation.claimedOn() != null || bornOn == null) {
            return relation;
        }
        return new Relation(
                relation.county(),
                relation.state(),
                bornOn.plusYears(pensionAge),
                relation.diedOn(),
                relation.deathKnownOn(),
                relation.terminatedOn());
    }

    private GroupStatus later(GroupStatus status) {
        DateRange valid = status.valid();
        return new GroupStatus(
                status.group(),
                DateRange.closed(
                        valid.firstDay().map(this::later).orElse(null),
                        valid.lastDay().map(this::later).orElse(null)));
    }

    private MoneyFacts later(MoneyFacts money) {
        List<OwnContribution> own = money.own().stream()
                .map(each -> new OwnContribution(
                        each.year() + years,
                        each.kind(),
                        each.amount(),
                        later(each.paidOn()),
                        later(each.creditedOn()),
                        later(each.refundedOn())))
                .toList();
        SponsoredContribution sponsored = money.sponsored();
        return new MoneyFacts(
                own,
                sponsored == null
                        ? null
                        : new SponsoredContribution(
                                sponsored.amount(), later(sponsored.confirmedOn()), later(sponsored.postedOn())),
                money.lastYearTier(),
                Committed.NOTHING);
    }

    private LocalDate later(LocalDate day) {
        return day == null ? null : day.plusYears(years);
    }
}
