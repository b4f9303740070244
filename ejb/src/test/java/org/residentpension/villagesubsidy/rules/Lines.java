package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierSteps;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** A member of 蛟潭村 in Fuliang in the run of 2024, and what the village gives. */
public final class Lines {

    public static final PolicyTimeline FULIANG = PolicyBook.load().timeline(DivisionCode.of("360222"));
    public static final DivisionCode JIAOTAN = DivisionCode.of("360222103200");
    public static final LocalDate EXTRACT = LocalDate.of(2024, 10, 15);
    public static final SubsidyLaw LAW = SubsidyLaw.of(FULIANG, 2024, EXTRACT);

    /** 100 for two special groups, 20 for all others; 30, 60 and 100 more from 500, 1000 and 2000 on. */
    public static final SubsidyStandard STANDARD = standard(
            new GroupFlat(
                    Map.of(
                            SpecialGroup.EXTREME_HARDSHIP, Money.ofYuan(100),
                            SpecialGroup.SEVERE_DISABILITY, Money.ofYuan(100)),
                    GroupFlat.Stacking.MAX,
                    Money.ofYuan(20)),
            new TierSteps(new Steps(List.of(
                    new Steps.Step(Money.ofYuan(500), Money.ofYuan(30)),
                    new Steps.Step(Money.ofYuan(1000), Money.ofYuan(60)),
                    new Steps.Step(Money.ofYuan(2000), Money.ofYuan(100))))));

    private Relation relation = Relation.active(JIAOTAN);
    private List<Membership> roll = List.of(new Membership(JIAOTAN, DateRange.ALWAYS));
    private final List<GroupStatus> statuses = new ArrayList<>();
    private final List<OwnContribution> own = new ArrayList<>();
    private SponsoredContribution sponsored;
    private Committed committed = Committed.NOTHING;
    private boolean elsewhere;

    public static Lines aMember() {
        return new Lines();
    }

    public static SubsidyStandard standard(Component... components) {
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                List.of(components),
                null,
                null,
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME));
    }

    public static LineTerms terms(SubsidyStandard standard) {
        return new LineTerms(LAW, standard, JIAOTAN, true, EXTRACT, DivisionTree.UNCHANGED);
    }

    public Lines with(Relation other) {
        relation = other;
        return this;
    }

    public Lines on(Membership... entries) {
        roll = List.of(entries);
        return this;
    }

    public Lines of(SpecialGroup group) {
        statuses.add(new GroupStatus(group, DateRange.ALWAYS));
        return this;
    }

    public Lines paid(long yuan, String day) {
        return paid(2024, ContributionKind.NORMAL, yuan, day, null);
    }

    public Lines paid(int year, ContributionKind kind, long yuan, String day, String refundedOn) {
        LocalDate paidOn = LocalDate.parse(day);
        LocalDate refund = refundedOn == null ? null : LocalDate.parse(refundedOn);
        own.add(new OwnContribution(year, kind, Money.ofYuan(yuan), paidOn, paidOn.plusDays(3), refund));
        return this;
    }

    public Lines sponsored(String confirmedOn) {
        sponsored = new SponsoredContribution(Money.ofYuan(100), LocalDate.parse(confirmedOn), null);
        return this;
    }

    public Lines committed(long collective, long donation) {
        committed = new Committed(Money.ofYuan(collective), Money.ofYuan(donation));
        return this;
    }

    public Lines alsoElsewhere() {
        elsewhere = true;
        return this;
    }

    public LineFacts facts() {
        return new LineFacts(
                "P1", relation, roll, statuses, new MoneyFacts(own, sponsored, null, committed), elsewhere);
    }

    public LineOutcome assessed() {
        return LineRule.assess(facts(), terms(STANDARD));
    }

    public LineOutcome assessed(LineTerms terms) {
        return LineRule.assess(facts(), terms);
    }
}
