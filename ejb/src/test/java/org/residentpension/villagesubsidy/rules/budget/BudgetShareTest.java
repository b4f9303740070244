package org.residentpension.villagesubsidy.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;

class BudgetShareTest {

    /** 400.00 for 160.00 of special groups and 370.00 of others, as in the case SHR-01. */
    private static final BudgetPot POT = new BudgetPot(Money.of("400.00"), Money.of("160.00"), Money.of("370.00"));

    @Test
    void a_share_with_the_cent_of_its_remainder_is_explained_from_its_text_alone() {
        BudgetShare share = new BudgetShare(Money.of("120.00"), POT, Money.of("77.84"));

        BudgetShare read = BudgetShare.read("tier=2000.00 payable=120.00 rule=2024-1 app=1" + share.text())
                .orElseThrow();

        assertThat(read).isEqualTo(share);
        assertThat(read.roundedDown()).isEqualTo(Money.of("77.83"));
        assertThat(read.cent()).isEqualTo(Money.of("0.01"));
        assertThat(read.isReproduced()).isTrue();
    }

    @Test
    void an_amount_that_is_no_share_is_not_reproduced() {
        assertThat(new BudgetShare(Money.of("120.00"), POT, Money.of("77.85")).isReproduced())
                .isFalse();
        assertThat(new BudgetShare(Money.of("120.00"), POT, Money.of("77.82")).isReproduced())
                .isFalse();
    }

    @Test
    void a_line_that_the_budget_did_not_cut_has_no_share() {
        assertThat(BudgetShare.read("tier=2000.00 payable=120.00")).isEmpty();
    }
}
