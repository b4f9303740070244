package org.residentpension.villagesubsidy.rules.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.ContributionTier;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.Membership;
import org.residentpension.villagesubsidy.rules.MoneyFacts;
import org.residentpension.villagesubsidy.rules.OwnContribution;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.SponsoredContribution;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;

/** One imagined member of each kind at each tier, who does everything in time, asked of the same rule as everybody. */
final class Examples {

    private final LineTerms terms;
    private final List<SpecialGroup> kinds;

    Examples(LineTerms terms) {
        this.terms = terms;
        this.kinds = kinds(terms);
    }

    /** An ordinary member first, then the groups that the standard names. */
    private static List<SpecialGroup> kinds(LineTerms terms) {
        Set<SpecialGroup> named = EnumSet.noneOf(SpecialGroup.class);
        terms.standard().components().forEach(part -> {
            if (part instanceof GroupFlat byGroup) {
                named.addAll(byGroup.groups().keySet());
            }
        });
        if (terms.standard().scope() instanceof EligibilityScope.Groups only) {
            named.addAll(only.included());
        }
        List<SpecialGroup> kinds = new ArrayList<>();
        kinds.add(null);
        kinds.addAll(named);
        return kinds;
    }

    List<SpecialGroup> kinds() {
        return kinds;
    }

    /** Those for whom the government pays come first, if the standard knows special groups. */
    List<ExampleRow> rows() {
        List<ExampleRow> rows = new ArrayList<>();
        Money sponsored = terms.law().sponsoredAmount();
        if (kinds.size() > 1 && sponsored.isPositive()) {
            rows.add(row(sponsored, true));
        }
        for (ContributionTier tier : terms.law().tiers().ordinary()) {
            rows.add(row(tier.amount(), false));
        }
        return rows;
    }

    private ExampleRow row(Money tier, boolean sponsored) {
        return new ExampleRow(
                tier,
                sponsored,
                kinds.stream().map(kind -> example(tier, sponsored, kind)).toList());
    }

    private Example example(Money tier, boolean sponsored, SpecialGroup kind) {
        LineOutcome outcome = LineRule.assess(imagined(tier, sponsored, kind), terms);
        return new Example(
                outcome.payable(),
                outcome.reasons().stream()
                        .filter(each -> each != outcome.reason())
                        .findFirst()
                        .orElse(outcome.reason()));
    }

    private LineFacts imagined(Money tier, boolean sponsored, SpecialGroup kind) {
        LocalDate inTime = terms.law().amounts().cutoff().day();
        MoneyFacts money = new MoneyFacts(
                sponsored
                        ? List.of()
                        : List.of(new OwnContribution(
                                terms.law().year(), ContributionKind.NORMAL, tier, inTime, inTime, null)),
                sponsored ? new SponsoredContribution(tier, inTime, inTime) : null,
                null,
                Committed.NOTHING);
        return new LineFacts(
                null,
                Relation.active(terms.law().county()),
                List.of(new Membership(terms.collective(), DateRange.ALWAYS)),
                kind == null ? List.of() : List.of(new GroupStatus(kind, DateRange.ALWAYS)),
                money,
                false);
    }
}
