package org.residentpension.villagesubsidy.rules.donation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.Relation.State;

class ReceiverRuleTest {

    private static final DivisionCode JIAOTAN = DivisionCode.of("360222103200");
    private static final LocalDate PAID = LocalDate.of(2024, 6, 6);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    @Test
    void S_DECEASED_who_died_before_the_payment_cannot_be_given_anything() {
        assertThat(ReceiverRule.bar(died("2024-06-06", "2024-06-09"), PAID, TODAY))
                .contains(ReasonCode.S_DECEASED);
    }

    @Test
    void R_DTH_who_died_after_the_payment_is_still_given_it() {
        assertThat(ReceiverRule.bar(died("2024-06-07", "2024-06-09"), PAID, TODAY))
                .isEmpty();
    }

    @Test
    void R_DTH_a_death_that_nobody_knows_yet_bars_nothing() {
        assertThat(ReceiverRule.bar(died("2024-06-01", "2024-06-11"), PAID, TODAY))
                .isEmpty();
    }

    @Test
    void S_TERMINATED_who_has_left_the_insurance_has_no_account() {
        Relation left = new Relation(JIAOTAN, State.TERMINATED, null, null, null, LocalDate.of(2024, 6, 8));

        assertThat(ReceiverRule.bar(left, PAID, TODAY)).contains(ReasonCode.S_TERMINATED);
    }

    @Test
    void R_DON_5_who_draws_a_pension_or_never_enrolled_is_not_barred_for_that() {
        Relation draws = new Relation(JIAOTAN, State.DRAWING, LocalDate.of(2024, 1, 1), null, null, null);
        Relation stranger = new Relation(JIAOTAN, State.NOT_ENROLLED, null, null, null, null);

        assertThat(ReceiverRule.bar(draws, PAID, TODAY)).isEmpty();
        assertThat(ReceiverRule.bar(stranger, PAID, TODAY)).isEmpty();
    }

    private static Relation died(String on, String learned) {
        return new Relation(JIAOTAN, State.ACTIVE, null, LocalDate.parse(on), LocalDate.parse(learned), null);
    }
}
