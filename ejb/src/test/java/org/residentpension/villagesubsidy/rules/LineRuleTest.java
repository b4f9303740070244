package org.residentpension.villagesubsidy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.villagesubsidy.rules.Lines.EXTRACT;
import static org.residentpension.villagesubsidy.rules.Lines.JIAOTAN;
import static org.residentpension.villagesubsidy.rules.Lines.LAW;
import static org.residentpension.villagesubsidy.rules.Lines.STANDARD;
import static org.residentpension.villagesubsidy.rules.Lines.aMember;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.LineOutcome.Result;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.component.Raise;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** One sentence for each condition and limit; the edges stand in the worked cases. */
class LineRuleTest {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);

    @Test
    void who_pays_more_gets_more() {
        assertThat(aMember().paid(300, "2024-03-15").assessed().payable()).isEqualTo(Money.ofYuan(20));
        assertThat(aMember().paid(1000, "2024-03-15").assessed().payable()).isEqualTo(Money.ofYuan(80));
    }

    @Test
    void in_another_year_with_the_same_payment_an_award_and_a_raise_since_last_year_do_not_come_again() {
        AmountBasis basis = new AmountBasis(
                "P1",
                Money.ofYuan(1500),
                Money.ZERO,
                Money.ofYuan(300),
                Money.ofYuan(200),
                Set.of(),
                Money.ofYuan(1500),
                Committed.NOTHING);
        SubsidyStandard standard = Lines.standard(
                new Flat(Money.ofYuan(50)),
                new Raise(Raise.Base.LAST_YEAR, BigDecimal.TEN, null, Money.ofYuan(60)),
                new AwardList(List.of(new AwardList.Award("P1", Money.ofYuan(200), "村民代表会议〔2024〕5号"))));

        LineTrace trace = LineTrace.of(basis, false, LAW.amounts(), standard);

        assertThat(trace.amount().payable()).isEqualTo(Money.ofYuan(310));
        assertThat(trace.payableAgain()).isEqualTo(Money.ofYuan(50));
    }

    @Test
    void X_SUSPENDED_nobody_is_subsidised_while_the_scheme_stands_still() {
        LineTerms suspended = new LineTerms(LAW, STANDARD, JIAOTAN, false, EXTRACT, DivisionTree.UNCHANGED);

        assertThat(aMember().paid(300, "2024-03-15").assessed(suspended).reasons())
                .containsExactly(ReasonCode.X_SUSPENDED);
    }

    @Test
    void S_NOT_INSURED_HERE_a_relation_in_the_next_county_does_not_count() {
        Relation inLeping = Relation.active(DivisionCode.of("360281"));

        assertThat(aMember().with(inLeping).paid(300, "2024-03-15").assessed().reasons())
                .containsExactly(ReasonCode.S_NOT_INSURED_HERE);
    }

    @Test
    void S_DECEASED_S_TERMINATED_S_DRAWING_each_ending_is_told() {
        Relation ended = new Relation(JIAOTAN, Relation.State.ACTIVE, AUGUST, AUGUST, AUGUST, AUGUST);

        assertThat(aMember().with(ended).paid(300, "2024-03-15").assessed().reasons())
                .containsExactly(ReasonCode.S_DECEASED, ReasonCode.S_TERMINATED, ReasonCode.S_DRAWING);
    }

    @Test
    void S_NOT_MEMBER_a_resident_outside_the_collective_is_refused() {
        Membership elsewhere = new Membership(DivisionCode.of("360222103202"), DateRange.ALWAYS);

        assertThat(aMember().on(elsewhere).paid(300, "2024-03-15").assessed().reason())
                .isEqualTo(ReasonCode.S_NOT_MEMBER);
    }

    @Test
    void S_UNPAID_a_collective_never_pays_for_somebody_who_pays_nothing() {
        LineOutcome outcome = aMember().assessed();

        assertThat(outcome.result()).isEqualTo(Result.EXCLUDED);
        assertThat(outcome.reasons()).containsExactly(ReasonCode.S_UNPAID);
        assertThat(outcome.payable()).isEqualTo(Money.ZERO);
    }

    @Test
    void S_PAID_AFTER_CUTOFF_the_first_of_October_is_too_late() {
        assertThat(aMember().paid(300, "2024-09-30").assessed().result()).isEqualTo(Result.PAYABLE);
        assertThat(aMember().paid(300, "2024-10-01").assessed().reasons())
                .containsExactly(ReasonCode.S_PAID_AFTER_CUTOFF);
    }

    @Test
    void S_REFUNDED_money_that_was_given_back_by_the_check_is_gone() {
        Lines refunded = aMember().paid(2024, ContributionKind.NORMAL, 300, "2024-03-15", "2024-10-15");

        assertThat(refunded.assessed().reasons()).containsExactly(ReasonCode.S_REFUNDED);
    }

    @Test
    void S_WRONG_YEAR_a_gap_that_was_filled_pays_no_other_year() {
        Lines gap = aMember().paid(2023, ContributionKind.GAP_BACK_PAYMENT, 300, "2024-03-15", null);

        assertThat(gap.assessed().reasons()).containsExactly(ReasonCode.S_WRONG_YEAR);
    }

    @Test
    void S_LUMP_SUM_BACKPAY_excludes_the_person_for_that_year() {
        Lines lumpSum = aMember()
                .paid(300, "2024-03-15")
                .paid(2020, ContributionKind.LUMP_SUM_BACK_PAYMENT, 3900, "2024-06-10", null);

        assertThat(lumpSum.assessed().reasons()).containsExactly(ReasonCode.S_LUMP_SUM_BACKPAY);
    }

    @Test
    void S_OUT_OF_SCOPE_a_village_may_subsidise_named_members_only() {
        SubsidyStandard named = new SubsidyStandard(
                new EligibilityScope.NamedList(Set.of("P2")),
                STANDARD.components(),
                null,
                null,
                STANDARD.overBudget(),
                STANDARD.fundingSources());

        assertThat(aMember()
                        .paid(300, "2024-03-15")
                        .assessed(Lines.terms(named))
                        .reasons())
                .containsExactly(ReasonCode.S_OUT_OF_SCOPE);
    }

    @Test
    void S_DUPLICATE_two_collectives_must_wait_for_the_county() {
        LineOutcome outcome = aMember().paid(1000, "2024-03-15").alsoElsewhere().assessed();

        assertThat(outcome.result()).isEqualTo(Result.EXCEPTION);
        assertThat(outcome.computed()).isEqualTo(Money.ofYuan(80));
        assertThat(outcome.payable()).isEqualTo(Money.ZERO);
    }

    @Test
    void S_CAPPED_a_later_line_gets_what_the_top_tier_leaves() {
        LineOutcome outcome =
                aMember().paid(1000, "2024-03-15").committed(0, 5950).assessed();

        assertThat(outcome.payable()).isEqualTo(Money.ofYuan(50));
        assertThat(outcome.reasons()).containsExactly(ReasonCode.S_CAPPED);
    }

    @Test
    void X_GUARD_as_much_as_she_pays_is_paying_in_her_place() {
        LineTerms generous = Lines.terms(Lines.standard(new Flat(Money.ofYuan(300))));

        assertThat(aMember().paid(400, "2024-03-15").assessed(generous).result())
                .isEqualTo(Result.PAYABLE);
        assertThat(aMember().paid(300, "2024-03-15").assessed(generous).result())
                .isEqualTo(Result.EXCEPTION);
    }

    @Test
    void a_sponsored_person_gets_the_floor_of_her_group_although_she_pays_nothing_herself() {
        LineOutcome outcome = aMember()
                .of(SpecialGroup.SEVERE_DISABILITY)
                .sponsored("2024-05-20")
                .assessed();

        assertThat(outcome.result()).isEqualTo(Result.PAYABLE);
        assertThat(outcome.payable()).isEqualTo(Money.ofYuan(100));
        assertThat(outcome.isSpecial()).isTrue();
    }

    @Test
    void nothing_left_is_no_refusal() {
        LineOutcome outcome =
                aMember().paid(300, "2024-03-15").committed(6000, 0).assessed();

        assertThat(outcome.result()).isEqualTo(Result.NO_AMOUNT);
        assertThat(outcome.eligible()).isTrue();
    }
}
