package org.residentpension.villagesubsidy.rules.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.province.ProvinceRule.Outcome;

/** What is taken over from the provincial system, and what waits for a clerk. */
class ProvinceRuleTest {

    private static final LocalDate CUTOFF = LocalDate.of(2024, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 14);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 5);

    @Test
    void a_payment_that_we_do_not_know_is_taken_over_on_its_last_day() {
        Outcome outcome = compare(new File().own("300"), new Ours());

        assertThat(outcome.openings()).containsExactly(new Opening(Opening.Item.INDIVIDUAL, Money.of("300"), MAY));
        assertThat(outcome.differences()).isEmpty();
    }

    @Test
    void the_same_told_again_is_no_news_and_no_difference() {
        Outcome outcome = compare(
                new File().own("300").sponsored("0").collective("20").donation("0"),
                new Ours().own("300", MAY).collective("20"));

        assertThat(outcome.openings()).isEmpty();
        assertThat(outcome.differences()).isEmpty();
    }

    @Test
    void another_amount_than_ours_is_a_difference_and_nothing_is_typed_over() {
        Outcome outcome = compare(new File().own("500"), new Ours().own("300", MAY));

        assertThat(outcome.openings()).isEmpty();
        assertThat(outcome.differences()).containsExactly(new Difference(DifferenceKind.OWN, "300.00", "500.00"));
    }

    @Test
    void money_of_ours_that_the_province_lacks_is_a_difference() {
        assertThat(kinds(compare(new File().own("0").paid(null, null), new Ours().own("300", MAY))))
                .containsExactly(DifferenceKind.OWN);
    }

    @Test
    void R_TOP_1_what_the_province_adds_to_its_own_news_is_taken_over_as_another_payment() {
        Outcome outcome = compare(new File().own("500").paid(MAY, OCTOBER), new Ours().ownOfProvince("300", MAY));

        assertThat(outcome.openings()).containsExactly(new Opening(Opening.Item.INDIVIDUAL, Money.of("200"), OCTOBER));
    }

    @Test
    void R_ELG_6_a_sum_of_payments_on_both_sides_of_the_cut_off_is_left_to_a_clerk() {
        Outcome outcome = compare(new File().own("500").paid(MAY, OCTOBER), new Ours());

        assertThat(outcome.openings()).isEmpty();
        assertThat(kinds(outcome)).containsExactly(DifferenceKind.OWN);
    }

    @Test
    void R_ELG_6_the_same_money_on_another_side_of_the_cut_off_is_a_difference() {
        Outcome outcome = compare(new File().own("300").paid(OCTOBER, OCTOBER), new Ours().own("300", MAY));

        assertThat(outcome.differences())
                .containsExactly(new Difference(DifferenceKind.PAID_ON, "2024-05-10", "2024-10-05"));
    }

    @Test
    void the_last_day_of_the_cut_off_is_on_time() {
        assertThat(compare(new File().own("300").paid(CUTOFF, CUTOFF), new Ours().own("300", MAY))
                        .differences())
                .isEmpty();
    }

    @Test
    void a_sponsorship_is_taken_over_only_where_no_own_money_stands_from_elsewhere() {
        File told = new File().own("0").sponsored("100");

        assertThat(compare(told, new Ours()).openings())
                .containsExactly(new Opening(Opening.Item.SPONSORED, Money.of("100"), MAY));
        assertThat(kinds(compare(new File().own("300").sponsored("100"), new Ours().own("300", MAY))))
                .containsExactly(DifferenceKind.SPONSORED);
    }

    @Test
    void R_CAP_1_only_what_the_province_registered_above_ours_is_an_opening_balance() {
        Outcome outcome = compare(
                new File().own("300").collective("150").donation("40"),
                new Ours().own("300", MAY).collective("20"));

        assertThat(outcome.openings())
                .extracting(Opening::item, Opening::amount, Opening::paidOn)
                .containsExactly(
                        tuple(Opening.Item.COLLECTIVE, Money.of("130"), TODAY),
                        tuple(Opening.Item.DONATION, Money.of("40"), TODAY));
    }

    @Test
    void R_CAP_1_a_posting_of_ours_that_the_province_does_not_know_yet_is_a_difference() {
        assertThat(compare(
                                new File().own("300").collective("0"),
                                new Ours().own("300", MAY).collective("20"))
                        .differences())
                .containsExactly(new Difference(DifferenceKind.COLLECTIVE, "20.00", "0.00"));
    }

    @Test
    void R_CAP_1_money_on_a_notice_of_ours_is_not_taken_over_a_second_time() {
        Outcome outcome = compare(
                new File().own("300").collective("20"),
                new Ours().own("300", MAY).pending());

        assertThat(outcome.openings()).isEmpty();
        assertThat(kinds(outcome)).containsExactly(DifferenceKind.COLLECTIVE);
    }

    @Test
    void R_DTH_money_that_left_her_account_again_does_not_come_in_by_a_file_that_still_tells_of_it() {
        Outcome outcome = compare(
                new File().own("300").collective("20"),
                new Ours().own("300", MAY).collective("20").left("20"));

        assertThat(outcome.openings()).isEmpty();
        assertThat(outcome.differences()).containsExactly(new Difference(DifferenceKind.COLLECTIVE, "0.00", "20.00"));
    }

    @Test
    void nothing_is_taken_over_for_somebody_of_whom_it_is_not_certain_who_she_is() {
        assertThat(kinds(compare(new File().own("300"), new Ours().otherwiseNamed())))
                .containsExactly(DifferenceKind.NAME, DifferenceKind.OWN);
        assertThat(kinds(compare(new File().own("300"), new Ours().elsewhere())))
                .containsExactly(DifferenceKind.PLACE, DifferenceKind.OWN);
        assertThat(kinds(compare(new File().own("300"), new Ours().withoutAccount())))
                .containsExactly(DifferenceKind.NOT_ENROLLED, DifferenceKind.OWN);
    }

    @Test
    void once_the_file_is_in_money_of_ours_that_went_back_is_a_difference() {
        Outcome outcome = ProvinceRule.recheck(new File().own("300").told(), new Ours().held(), CUTOFF);

        assertThat(outcome.openings()).isEmpty();
        assertThat(outcome.differences()).containsExactly(new Difference(DifferenceKind.OWN, "0.00", "300.00"));
    }

    @Test
    void R_DTH_nothing_enters_the_account_of_somebody_who_died_or_left() {
        Outcome outcome = compare(new File().own("300").collective("20").ended(), new Ours().ended());

        assertThat(outcome.openings()).isEmpty();
        assertThat(kinds(outcome)).containsExactly(DifferenceKind.OWN, DifferenceKind.COLLECTIVE);
    }

    @Test
    void somebody_unknown_is_one_difference() {
        assertThat(ProvinceRule.compare(new File().own("300").told(), null, CUTOFF, TODAY)
                        .differences())
                .containsExactly(new Difference(DifferenceKind.UNKNOWN_PERSON, "", "300.00"));
    }

    @Test
    void what_the_file_does_not_tell_is_not_compared() {
        assertThat(compare(
                                new File().own("300"),
                                new Ours().own("300", MAY).collective("20").drawingSince(MAY))
                        .differences())
                .isEmpty();
    }

    @Test
    void R_ELG_claim_lump_sum_and_end_are_differences_and_never_taken_over() {
        Outcome outcome = compare(new File().own("300").lumpSum().claimed(MAY).ended(), new Ours().own("300", MAY));

        assertThat(outcome.openings()).isEmpty();
        assertThat(outcome.differences())
                .containsExactly(
                        new Difference(DifferenceKind.LUMP_SUM, "false", "true"),
                        new Difference(DifferenceKind.CLAIMED, "", "2024-05-10"),
                        new Difference(DifferenceKind.STATE, "ACTIVE", "ENDED"));
    }

    @Test
    void nothing_of_somebody_unknown_can_be_kept() {
        assertThat(DifferenceKind.UNKNOWN_PERSON.allows(DifferenceDecision.KEEP_OURS))
                .isFalse();
        assertThat(DifferenceKind.UNKNOWN_PERSON.allows(DifferenceDecision.STAY_OUT))
                .isTrue();
        assertThat(DifferenceKind.OWN.allows(DifferenceDecision.KEEP_OURS)).isTrue();
        assertThat(DifferenceDecision.SEND_AGAIN.settles()).isFalse();
    }

    private static Outcome compare(File file, Ours ours) {
        return ProvinceRule.compare(file.told(), ours.held(), CUTOFF, TODAY);
    }

    private static java.util.List<DifferenceKind> kinds(Outcome outcome) {
        return outcome.differences().stream().map(Difference::kind).toList();
    }

    /** A row of the file; paid in May unless it says otherwise. */
    private static final class File {
        private Money own = Money.ZERO;
        private Money sponsored;
        private Money collective;
        private Money donation;
        private LocalDate first = MAY;
        private LocalDate last = MAY;
        private Boolean lumpSum;
        private LocalDate claimed;
        private boolean ended;

        File own(String amount) {
            own = Money.of(amount);
            return this;
        }

        File sponsored(String amount) {
            sponsored = Money.of(amount);
            return this;
        }

        File collective(String amount) {
            collective = Money.of(amount);
            return this;
        }

        File donation(String amount) {
            donation = Money.of(amount);
            return this;
        }

        File paid(LocalDate from, LocalDate to) {
            first = from;
            last = to;
            return this;
        }

        File lumpSum() {
            lumpSum = true;
            return this;
        }

        File claimed(LocalDate on) {
            claimed = on;
            return this;
        }

        File ended() {
            ended = true;
            return this;
        }

        Told told() {
            return new Told(own, sponsored, collective, donation, first, last, lumpSum, claimed, null, ended);
        }
    }

    /** What stands on record: an active relation of the village with nothing paid. */
    private static final class Ours {
        private boolean named = true;
        private boolean here = true;
        private boolean account = true;
        private Money own = Money.ZERO;
        private Money ownOfProvince = Money.ZERO;
        private LocalDate last;
        private Money collective = Money.ZERO;
        private Money left = Money.ZERO;
        private boolean pending;
        private LocalDate claimed;
        private boolean ended;

        Ours ended() {
            ended = true;
            return this;
        }

        Ours own(String amount, LocalDate on) {
            own = Money.of(amount);
            last = on;
            return this;
        }

        Ours ownOfProvince(String amount, LocalDate on) {
            ownOfProvince = Money.of(amount);
            return own(amount, on);
        }

        Ours collective(String amount) {
            collective = Money.of(amount);
            return this;
        }

        Ours left(String amount) {
            left = Money.of(amount);
            return this;
        }

        Ours pending() {
            pending = true;
            return this;
        }

        Ours otherwiseNamed() {
            named = false;
            return this;
        }

        Ours elsewhere() {
            here = false;
            return this;
        }

        Ours withoutAccount() {
            account = false;
            return this;
        }

        Ours drawingSince(LocalDate day) {
            claimed = day;
            return this;
        }

        Held held() {
            return new Held(
                    named,
                    here,
                    account,
                    own,
                    ownOfProvince,
                    Money.ZERO,
                    Money.ZERO,
                    new Booked(collective, left, pending),
                    Booked.NOTHING,
                    last,
                    false,
                    claimed,
                    ended ? Relation.State.TERMINATED : Relation.State.ACTIVE,
                    ended);
        }
    }
}
