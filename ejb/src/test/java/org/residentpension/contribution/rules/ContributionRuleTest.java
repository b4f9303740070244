package org.residentpension.contribution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyTimeline;

/** What the worked cases cannot say: stored payments beside new ones, dated progress, years before the recorded law. */
class ContributionRuleTest {

    private static final PolicyTimeline XUPU = PolicyBook.load().timeline(DivisionCode.of("431224"));
    private static final LocalDate BORN = LocalDate.of(1985, 3, 12);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
    private static final Payer ORDINARY = new Payer(BORN, List.of(), null, false);
    private static final Payer DISABLED =
            new Payer(BORN, List.of(new GroupStatus(SpecialGroup.SEVERE_DISABILITY, DateRange.ALWAYS)), null, false);

    @Test
    void a_stored_payment_is_a_duplicate_of_its_new_row_and_changes_nothing() {
        Payment stored = paid("200", "2023-08-25").withReceipt("T-1").alreadyStored();
        Payment again = paid("200", "2023-08-25").withReceipt("T-1");

        ContributionOutcome outcome = assess(2023, ORDINARY, stored, again);

        assertThat(outcome.payments())
                .extracting(PaymentResult::outcome)
                .containsExactly(PaymentResult.Outcome.ACCEPTED, PaymentResult.Outcome.DUPLICATE);
        assertThat(outcome.matching()).hasSize(1);
    }

    @Test
    void C_DUPLICATE_RECEIPT_the_stored_payment_stays() {
        Payment stored = paid("200", "2023-08-25").withReceipt("T-1").alreadyStored();
        Payment other = paid("300", "2023-08-25").withReceipt("T-1");

        assertThat(codes(assess(2023, ORDINARY, stored, other))).containsExactly(null, ReasonCode.C_DUPLICATE_RECEIPT);
    }

    @Test
    void a_stored_payment_is_never_judged_again() {
        Payer drawing = new Payer(BORN, List.of(), LocalDate.of(2023, 1, 1), false);

        ContributionOutcome outcome =
                assess(2023, drawing, paid("200", "2023-08-25").alreadyStored());

        assertThat(outcome.totalsOn(YEAR_END).effectiveTier()).isEqualTo(Money.of("200"));
    }

    @Test
    void an_earlier_payment_that_arrives_late_becomes_the_first_one() {
        Payment stored = paid("300", "2023-09-10").alreadyStored();
        Payment late = paid("200", "2023-08-25");

        ContributionOutcome outcome = assess(2023, ORDINARY, stored, late);

        assertThat(codes(outcome)).containsExactly(null, null);
        assertThat(outcome.totalsOn(YEAR_END).effectiveTier()).isEqualTo(Money.of("500"));
        assertThat(outcome.matching())
                .extracting(MatchingEntry::amount)
                .containsExactly(Money.of("30"), Money.of("30"));
    }

    @Test
    void C_TOPUP_NOT_A_TIER_an_earlier_payment_must_fit_what_was_booked_meanwhile() {
        Payment stored = paid("300", "2023-09-10").alreadyStored();

        assertThat(codes(assess(2023, ORDINARY, stored, paid("800", "2023-08-25"))))
                .containsExactly(null, ReasonCode.C_TOPUP_NOT_A_TIER);
        assertThat(codes(assess(2023, ORDINARY, stored, paid("3000", "2023-08-25"))))
                .containsExactly(null, ReasonCode.C_SUM_EXCEEDS_TOP_TIER);
    }

    @Test
    void a_zero_or_negative_top_up_is_refused() {
        assertThat(codes(assess(2023, ORDINARY, paid("300", "2023-08-25"), paid("0", "2023-08-26"))))
                .containsExactly(null, ReasonCode.C_TOPUP_NOT_A_TIER);
        assertThat(codes(assess(2023, ORDINARY, paid("300", "2023-08-25"), paid("-100", "2023-08-26"))))
                .containsExactly(null, ReasonCode.C_TOPUP_NOT_A_TIER);
        assertThat(codes(assess(2021, ORDINARY, paid("-100", "2023-08-26"))))
                .containsExactly(ReasonCode.C_TIER_NOT_ALLOWED);
    }

    @Test
    void a_payment_that_is_refunded_on_its_own_day_leaves_two_entries_and_no_money() {
        ContributionOutcome outcome =
                assess(2023, ORDINARY, paid("300", "2023-08-25").refunded(LocalDate.of(2023, 8, 25)));

        assertThat(outcome.matching())
                .extracting(MatchingEntry::amount)
                .containsExactly(Money.of("40"), Money.of("-40"));
        assertThat(outcome.totalsOn(YEAR_END).account()).isEqualTo(Money.ZERO);
        assertThat(outcome.progressOn(2023, YEAR_END).contributorCount()).isZero();
    }

    @Test
    void stored_money_of_a_year_without_tiers_is_history_and_earns_nothing() {
        ContributionOutcome outcome =
                assess(2021, ORDINARY, paid("137", "2021-08-25").alreadyStored());

        assertThat(outcome.payments()).allMatch(PaymentResult::isAccepted);
        assertThat(outcome.totalsOn(YEAR_END).yearPaid()).isTrue();
        assertThat(outcome.matching()).isEmpty();
    }

    @Test
    void no_amount_is_allowed_for_a_year_without_tiers() {
        ContributionOutcome outcome = assess(2021, ORDINARY, paid("200", "2021-08-25"));

        assertThat(outcome.payments()).extracting(PaymentResult::code).containsExactly(ReasonCode.C_TIER_NOT_ALLOWED);
    }

    @Test
    void progress_of_a_sponsored_person_who_adds_own_money_is_dated() {
        ContributionFacts facts =
                new ContributionFacts(2023, DISABLED, LocalDate.of(2023, 6, 1), List.of(paid("400", "2023-09-01")));

        ContributionOutcome outcome = ContributionRule.assess(facts, XUPU);

        assertThat(outcome.progress())
                .containsExactly(
                        progress("2023-06-01", 1, "0", "100", 0, 0), progress("2023-09-01", 0, "400", "0", 1, 1));
        assertThat(outcome.totalsOn(LocalDate.of(2023, 8, 31)).account()).isEqualTo(Money.of("130"));
        assertThat(outcome.totalsOn(LocalDate.of(2023, 9, 1)).account()).isEqualTo(Money.of("560"));
    }

    private static ContributionOutcome assess(int year, Payer payer, Payment... payments) {
        return ContributionRule.assess(new ContributionFacts(year, payer, null, List.of(payments)), XUPU);
    }

    private static Payment paid(String amount, String day) {
        LocalDateTime noon = LocalDate.parse(day).atTime(12, 0);
        return Payment.of(Money.of(amount), noon);
    }

    private static List<ReasonCode> codes(ContributionOutcome outcome) {
        return outcome.payments().stream().map(PaymentResult::code).toList();
    }

    private static ProgressEvent progress(
            String day, int contributors, String amount, String sponsored, int topUps, int firstPayers) {
        return new ProgressEvent(
                LocalDate.parse(day), 2023, contributors, Money.of(amount), Money.of(sponsored), topUps, firstPayers);
    }
}
