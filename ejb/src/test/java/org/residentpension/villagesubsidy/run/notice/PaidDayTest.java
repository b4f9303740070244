package org.residentpension.villagesubsidy.run.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;

class PaidDayTest {

    private static final Money DUE = Money.of("160.00");

    @Test
    void R_PST_1_a_notice_is_paid_on_the_day_of_the_receipt_that_makes_it_full() {
        assertThat(PaidDay.of(List.of(paid("2024-11-18", "80.00"), paid("2024-11-15", "80.00")), DUE))
                .isEqualTo("2024-11-18");
    }

    @Test
    void R_NOT_3_a_surplus_that_comes_later_does_not_move_the_day() {
        assertThat(PaidDay.of(List.of(paid("2024-11-15", "160.00"), paid("2024-11-19", "5.00")), DUE))
                .isEqualTo("2024-11-15");
    }

    @Test
    void a_notice_that_is_not_full_has_no_such_day() {
        assertThat(PaidDay.of(List.of(paid("2024-11-15", "159.99")), DUE)).isNull();
    }

    private static PaidDay.Payment paid(String on, String amount) {
        return new PaidDay.Payment(LocalDate.parse(on), Money.of(amount));
    }
}
