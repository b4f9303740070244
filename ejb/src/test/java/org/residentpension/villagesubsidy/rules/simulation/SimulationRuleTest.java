package org.residentpension.villagesubsidy.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.villagesubsidy.rules.Lines.FULIANG;
import static org.residentpension.villagesubsidy.rules.Lines.JIAOTAN;
import static org.residentpension.villagesubsidy.rules.Lines.STANDARD;
import static org.residentpension.villagesubsidy.rules.Lines.aMember;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.Lines;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** The village gives 20 to everybody, 100 to two special groups, and 30, 60, 100 more from 500, 1000, 2000 on. */
class SimulationRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 15);
    private static final LocalDate YOUNG = LocalDate.of(1985, 5, 1);
    private static final int PENSION_AGE = 60;

    private static Candidate young(Lines person) {
        return new Candidate(person.facts(), YOUNG);
    }

    private static LineTerms terms(SubsidyStandard standard, int year, LocalDate checkOn) {
        return new LineTerms(
                SubsidyLaw.of(FULIANG, year, TODAY), standard, JIAOTAN, true, checkOn, DivisionTree.UNCHANGED);
    }

    /** On the payers of 2024, for the scheme of that year. */
    private static Simulation of(SubsidyStandard standard, Candidate... people) {
        return SimulationRule.simulate(
                List.of(people),
                new SimulationTerms(
                        2024,
                        terms(standard, 2024, TODAY),
                        terms(standard, 2025, LocalDate.of(2025, 9, 30)),
                        PENSION_AGE));
    }

    private static SubsidyStandard budgeted(long budget, OverBudget overBudget) {
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                STANDARD.components(),
                null,
                Money.ofYuan(budget),
                overBudget,
                STANDARD.fundingSources());
    }

    @Test
    void persons_and_money_stand_at_their_tier_and_add_up_to_the_total() {
        Simulation told = of(
                STANDARD,
                young(aMember().paid(300, "2024-03-01")),
                young(aMember().paid(300, "2024-04-01")),
                young(aMember().paid(1000, "2024-03-01")));

        assertThat(told.byTier())
                .containsExactly(
                        Map.entry(Money.ofYuan(300), new Share(2, 2, Money.ofYuan(40))),
                        Map.entry(Money.ofYuan(1000), new Share(1, 1, Money.ofYuan(80))));
        assertThat(told.total()).isEqualTo(new Share(3, 3, Money.ofYuan(120)));
        assertThat(told.average()).isEqualTo(Money.ofYuan(40));
    }

    @Test
    void everybody_counts_in_one_group_and_those_in_none_stand_last() {
        Simulation told = of(
                STANDARD,
                young(aMember()
                        .of(SpecialGroup.SEVERE_DISABILITY)
                        .of(SpecialGroup.OTHER)
                        .paid(300, "2024-03-01")),
                young(aMember().paid(300, "2024-03-01")));

        assertThat(told.byGroup().keySet()).containsExactly(SpecialGroup.SEVERE_DISABILITY, null);
        assertThat(told.byGroup().get(SpecialGroup.SEVERE_DISABILITY)).isEqualTo(new Share(1, 1, Money.ofYuan(100)));
        assertThat(told.byGroup().get(null)).isEqualTo(new Share(1, 1, Money.ofYuan(20)));
    }

    @Test
    void a_cell_tells_the_payers_of_one_tier_in_one_group_and_all_cells_come_to_the_total() {
        Simulation told = of(
                STANDARD,
                young(aMember().of(SpecialGroup.SEVERE_DISABILITY).paid(300, "2024-03-01")),
                young(aMember().paid(300, "2024-03-01")),
                young(aMember().paid(1000, "2024-03-01")));

        assertThat(told.cells())
                .containsExactly(
                        new SimulationCell(
                                Money.ofYuan(300), SpecialGroup.SEVERE_DISABILITY, new Share(1, 1, Money.ofYuan(100))),
                        new SimulationCell(Money.ofYuan(300), null, new Share(1, 1, Money.ofYuan(20))),
                        new SimulationCell(Money.ofYuan(1000), null, new Share(1, 1, Money.ofYuan(80))));
        assertThat(told.cells().stream().map(SimulationCell::share).reduce(Share.NOBODY, Share::plus))
                .isEqualTo(told.total());
    }

    @Test
    void whoever_gets_nothing_is_counted_under_her_reason() {
        Simulation told = of(
                STANDARD,
                young(aMember()),
                young(aMember().paid(300, "2024-11-01")),
                young(aMember().alsoElsewhere().paid(300, "2024-03-01")));

        assertThat(told.withoutMoney())
                .containsOnly(
                        Map.entry(ReasonCode.S_UNPAID, 1),
                        Map.entry(ReasonCode.S_PAID_AFTER_CUTOFF, 1),
                        Map.entry(ReasonCode.S_DUPLICATE, 1));
        assertThat(told.total().money()).isEqualTo(Money.ZERO);
        assertThat(told.candidates()).isEqualTo(3);
    }

    @Test
    void S_CAPPED_lines_that_the_maximum_of_a_person_cuts_are_counted() {
        SubsidyStandard atMost50 = new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                STANDARD.components(),
                Money.ofYuan(50),
                null,
                OverBudget.BLOCK,
                STANDARD.fundingSources());

        Simulation told = of(atMost50, young(aMember().paid(1000, "2024-03-01")));

        assertThat(told.capped()).isEqualTo(1);
        assertThat(told.total().money()).isEqualTo(Money.ofYuan(50));
    }

    @Test
    void X_BUDGET_a_run_over_its_budget_would_stop() {
        Simulation told = of(
                budgeted(100, OverBudget.BLOCK),
                young(aMember().paid(1000, "2024-03-01")),
                young(aMember().paid(1000, "2024-03-01")));

        assertThat(told.isBlocked()).isTrue();
        assertThat(told.over()).isEqualTo(Money.ofYuan(60));
    }

    @Test
    void over_budget_the_others_would_be_cut_in_proportion() {
        Simulation told = of(
                budgeted(100, OverBudget.PRIORITISE_SPECIAL),
                young(aMember().paid(1000, "2024-03-01")),
                young(aMember().paid(1000, "2024-03-01")));

        assertThat(told.isBlocked()).isFalse();
        assertThat(told.afterBudget()).isEqualTo(Money.ofYuan(100));
        assertThat(told.over()).isEqualTo(Money.ofYuan(60));
    }

    @Test
    void an_example_is_what_the_rule_says_of_such_a_person() {
        Simulation told = of(STANDARD);

        assertThat(told.kinds()).containsExactly(null, SpecialGroup.EXTREME_HARDSHIP, SpecialGroup.SEVERE_DISABILITY);
        ExampleRow at1000 = told.examples().stream()
                .filter(row -> !row.sponsored() && row.tier().equals(Money.ofYuan(1000)))
                .findFirst()
                .orElseThrow();
        LineOutcome ordinary = aMember().paid(1000, "2024-09-30").assessed();
        assertThat(at1000.examples())
                .extracting(Example::payable)
                .containsExactly(ordinary.payable(), Money.ofYuan(160), Money.ofYuan(160));
    }

    @Test
    void S2_19_an_example_tells_what_the_village_gives_of_her_own_payment() {
        ExampleRow own = new ExampleRow(Money.ofYuan(300), false, List.of());
        ExampleRow sponsored = new ExampleRow(Money.ofYuan(100), true, List.of());
        Example example = new Example(Money.ofYuan(20), ReasonCode.OK);

        assertThat(own.percentOfOwn(example)).contains(new BigDecimal("6.7"));
        assertThat(sponsored.percentOfOwn(example)).isEmpty();
    }

    @Test
    void X_GUARD_an_example_that_would_be_paid_wholly_by_the_village_says_so() {
        Simulation told = of(Lines.standard(new Flat(Money.ofYuan(300))));

        Example lowest = told.examples().stream()
                .filter(row -> row.tier().equals(Money.ofYuan(300)))
                .findFirst()
                .orElseThrow()
                .examples()
                .get(0);
        assertThat(lowest.isForbidden()).isTrue();
    }

    @Test
    void a_persons_award_is_in_the_sum() {
        SubsidyStandard award =
                Lines.standard(new AwardList(List.of(new AwardList.Award("P1", Money.ofYuan(200), "五好家庭"))));

        assertThat(of(award, young(aMember().paid(300, "2024-03-01"))).total().money())
                .isEqualTo(Money.ofYuan(200));
    }

    @Test
    void last_years_payers_pay_the_same_again_in_the_year_of_the_scheme() {
        Candidate payer = young(aMember().paid(2023, ContributionKind.NORMAL, 1000, "2023-05-01", null));

        Simulation told = SimulationRule.simulate(
                List.of(payer),
                new SimulationTerms(
                        2023,
                        terms(STANDARD, 2024, TODAY),
                        terms(STANDARD, 2025, LocalDate.of(2025, 9, 30)),
                        PENSION_AGE));

        assertThat(told.total()).isEqualTo(new Share(1, 1, Money.ofYuan(80)));
        assertThat(told.nextYear()).isEqualTo(new Share(1, 1, Money.ofYuan(80)));
    }

    @Test
    void what_was_committed_last_year_takes_no_room_from_the_cap_of_the_next() {
        Candidate full = young(aMember().committed(6000, 0).paid(1000, "2024-03-01"));

        Simulation told = of(STANDARD, full);

        assertThat(told.total().money()).isEqualTo(Money.ZERO);
        assertThat(told.nextYear().money()).isEqualTo(Money.ofYuan(80));
    }

    @Test
    void S_DRAWING_whoever_reaches_the_pension_age_by_then_costs_nothing_next_year() {
        Candidate turns60 = new Candidate(aMember().paid(1000, "2024-03-01").facts(), LocalDate.of(1965, 9, 30));
        Candidate turns60LaterThatYear =
                new Candidate(aMember().paid(1000, "2024-03-01").facts(), LocalDate.of(1965, 10, 1));

        Simulation told = of(STANDARD, turns60, turns60LaterThatYear);

        assertThat(told.total().persons()).isEqualTo(2);
        assertThat(told.nextYear().persons()).isEqualTo(1);
    }

    @Test
    void shares_of_declared_means_are_told_with_one_decimal_and_only_where_there_are_means() {
        Simulation told = of(STANDARD, young(aMember().paid(1000, "2024-03-01")));

        assertThat(told.percentOf(Money.ofYuan(1500))).contains(new BigDecimal("5.3"));
        assertThat(told.percentOf(Money.ZERO)).isEmpty();
        assertThat(told.percentOf(null)).isEmpty();
    }

    @Test
    void a_named_list_reaches_nobody_else() {
        SubsidyStandard named = new SubsidyStandard(
                new EligibilityScope.NamedList(Set.of("P2")),
                STANDARD.components(),
                null,
                null,
                OverBudget.BLOCK,
                STANDARD.fundingSources());

        assertThat(of(named, young(aMember().paid(1000, "2024-03-01"))).withoutMoney())
                .containsOnly(Map.entry(ReasonCode.S_OUT_OF_SCOPE, 1));
    }
}
