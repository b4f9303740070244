package org.residentpension.benefit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.policy.Policy;
import org.residentpension.policy.PolicyBook;

class LongAccountTest {

    private static final Policy FULIANG = PolicyBook.load().at(DivisionCode.of("360222"), LocalDate.of(2024, 10, 14));

    /** Born in 1974, sixty in 2034: eleven years of 300.00 and 40.00, with 50.00 of the village. */
    @Test
    void S2_64_the_same_every_year_up_to_the_year_of_the_sixtieth_birthday() {
        LongAccount account = account("1974-03-09", "300.00", "50.00");

        assertThat(account.years()).isEqualTo(11);
        assertThat(account.lastYear()).isEqualTo(2034);
        assertThat(account.yearly().without()).isEqualTo(Money.of("340.00"));
        assertThat(account.yearly().with()).isEqualTo(Money.of("390.00"));
        assertThat(account.without().account()).isEqualTo(Money.of("3740.00"));
        assertThat(account.with().account()).isEqualTo(Money.of("4290.00"));
        assertThat(account.moreInAccount()).isEqualTo(Money.of("550.00"));
        // 3740 / 139 = 26.906…, 4290 / 139 = 30.863…
        assertThat(account.without().pension()).isEqualTo(Money.of("26.91"));
        assertThat(account.with().pension()).isEqualTo(Money.of("30.86"));
        assertThat(account.moreAMonth()).isEqualTo(Money.of("3.95"));
    }

    @Test
    void who_turns_sixty_in_the_year_of_the_subsidy_has_that_one_year() {
        assertThat(account("1964-12-31", "300.00", "50.00").years()).isEqualTo(1);
    }

    @Test
    void for_who_was_sixty_before_there_is_nothing_to_estimate() {
        assertThat(LongAccount.of(
                        2024,
                        LocalDate.parse("1963-12-31"),
                        Money.of("300.00"),
                        Money.of("50.00"),
                        Money.of("50.00"),
                        FULIANG))
                .isEmpty();
    }

    /** The same, and an award of 200.00 in the first year. */
    @Test
    void S2_64_what_is_given_once_counts_once() {
        LongAccount account = account("1974-03-09", "300.00", "250.00", "50.00");

        assertThat(account.once()).isEqualTo(Money.of("200.00"));
        assertThat(account.yearly().with()).isEqualTo(Money.of("390.00"));
        assertThat(account.with().account()).isEqualTo(Money.of("4490.00"));
        assertThat(account.moreInAccount()).isEqualTo(Money.of("750.00"));
    }

    private static LongAccount account(String birthDate, String tier, String subsidy) {
        return account(birthDate, tier, subsidy, subsidy);
    }

    private static LongAccount account(String birthDate, String tier, String subsidy, String again) {
        return LongAccount.of(
                        2024, LocalDate.parse(birthDate), Money.of(tier), Money.of(subsidy), Money.of(again), FULIANG)
                .orElseThrow();
    }
}
