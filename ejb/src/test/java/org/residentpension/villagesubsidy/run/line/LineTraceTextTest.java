package org.residentpension.villagesubsidy.run.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.PolicyBook;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.Membership;
import org.residentpension.villagesubsidy.rules.MoneyFacts;
import org.residentpension.villagesubsidy.rules.OwnContribution;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Raise;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierSteps;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** A trace that was stored as text computes the same amount again, whoever the person was. */
class LineTraceTextTest {

    private static final long SEED = 20241015;
    private static final LocalDate EXTRACT = LocalDate.of(2024, 10, 15);
    private static final DivisionCode VILLAGE = DivisionCode.of("360222103200");
    private static final SubsidyLaw LAW = SubsidyLaw.of(PolicyBook.load().timeline(VILLAGE), 2024, EXTRACT);
    private static final SubsidyStandard STANDARD = new SubsidyStandard(
            EligibilityScope.ALL_MEMBERS,
            List.of(
                    new GroupFlat(
                            Map.of(
                                    SpecialGroup.EXTREME_HARDSHIP, Money.ofYuan(100),
                                    SpecialGroup.SEVERE_DISABILITY, Money.ofYuan(60)),
                            GroupFlat.Stacking.SUM,
                            Money.ofYuan(20)),
                    new TierSteps(new Steps(List.of(
                            new Steps.Step(Money.ofYuan(500), Money.ofYuan(30)),
                            new Steps.Step(Money.ofYuan(1000), Money.ofYuan(60))))),
                    new Raise(Raise.Base.LAST_YEAR, new BigDecimal("3.33"), null, Money.ofYuan(150))),
            Money.ofYuan(200),
            null,
            OverBudget.BLOCK,
            Set.of(FundingSource.COLLECTIVE_INCOME));

    @Test
    void the_text_of_any_trace_computes_the_same_amount_again() {
        Random random = new Random(SEED);

        for (int i = 0; i < 2_000; i++) {
            LineOutcome outcome = LineRule.assess(somebody(random), terms());

            String text = LineTraceText.write(outcome.trace());
            LineTrace read = LineTraceText.read(text, LAW, STANDARD);

            assertThat(text).as("seed %s, person %s", SEED, i).hasSizeLessThan(1000);
            assertThat(read.basis()).isEqualTo(outcome.trace().basis());
            assertThat(read.amount()).isEqualTo(outcome.trace().amount());
            assertThat(read.recomputed().payable())
                    .isEqualTo(outcome.trace().amount().payable());
            assertThat(read.recomputed().computed()).isEqualTo(outcome.computed());
        }
    }

    @Test
    void the_text_names_the_versions_of_rule_and_application() {
        LineOutcome outcome = LineRule.assess(somebody(new Random(SEED)), terms());

        assertThat(LineTraceText.write(outcome.trace()))
                .contains("\"rule\":\"" + LineTraceText.RULE)
                .containsPattern("\"app\":\"[0-9.]+");
    }

    private static LineTerms terms() {
        return new LineTerms(LAW, STANDARD, VILLAGE, true, EXTRACT, DivisionTree.UNCHANGED);
    }

    private static LineFacts somebody(Random random) {
        List<OwnContribution> own = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            own.add(new OwnContribution(
                    2024,
                    ContributionKind.NORMAL,
                    Money.ofYuan(100L * (3 + random.nextInt(20))),
                    LocalDate.of(2024, 1 + random.nextInt(11), 10),
                    LocalDate.of(2024, 12, 1),
                    null));
        }
        List<GroupStatus> statuses = new ArrayList<>();
        for (SpecialGroup group : EnumSet.of(SpecialGroup.EXTREME_HARDSHIP, SpecialGroup.SEVERE_DISABILITY)) {
            if (random.nextInt(4) == 0) {
                statuses.add(new GroupStatus(group, DateRange.ALWAYS));
            }
        }
        Money lastYear = random.nextBoolean() ? Money.ofYuan(300) : null;
        Committed committed = random.nextInt(5) == 0
                ? new Committed(Money.ofYuan(random.nextInt(7000)), Money.ofYuan(10))
                : Committed.NOTHING;
        return new LineFacts(
                random.nextBoolean() ? "17" : null,
                Relation.active(VILLAGE),
                List.of(new Membership(VILLAGE, DateRange.ALWAYS)),
                statuses,
                new MoneyFacts(own, null, lastYear, committed),
                false);
    }
}
