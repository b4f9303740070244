package org.residentpension.villagesubsidy.run.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;

/** R-RUN-5: the same lines have the same hash everywhere, other lines another one. */
class RosterDigestTest {

    private static RosterTotals of(String... amounts) {
        RosterDigest digest = new RosterDigest();
        for (int i = 0; i < amounts.length; i++) {
            digest.add(i + 1, 100 + i, Money.of(amounts[i]));
        }
        return digest.totals();
    }

    @Test
    void lines_are_counted_and_added_up() {
        RosterTotals totals = of("20.00", "80.00", "0.01");

        assertThat(totals.count()).isEqualTo(3);
        assertThat(totals.total()).isEqualTo(Money.of("100.01"));
    }

    @Test
    void the_same_lines_show_the_same_eight_characters() {
        assertThat(RosterDigest.shown(of("20.00", "80.00").digest()))
                .matches("[0-9A-F]{8}")
                .isEqualTo(RosterDigest.shown(of("20.00", "80.00").digest()));
    }

    @Test
    void the_same_total_of_other_lines_shows_another_hash() {
        assertThat(RosterDigest.shown(of("20.00", "80.00").digest()))
                .isNotEqualTo(RosterDigest.shown(of("80.00", "20.00").digest()));
    }

    @Test
    void no_lines_come_to_nothing() {
        assertThat(of().total()).isEqualTo(Money.ZERO);
        assertThat(RosterDigest.shown(null)).isEmpty();
    }
}
