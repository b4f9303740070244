package org.residentpension.policy.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MajorityTest {

    @Test
    void more_than_half_is_not_half() {
        Majority half = Majority.parse(">1/2");

        assertThat(half.isReachedBy(50, 100)).isFalse();
        assertThat(half.isReachedBy(51, 100)).isTrue();
    }

    @Test
    void two_thirds_are_reached_exactly() {
        Majority twoThirds = Majority.parse(">=2/3");

        assertThat(twoThirds.isReachedBy(20, 30)).isTrue();
        assertThat(twoThirds.isReachedBy(20, 31)).isFalse();
    }

    @Test
    void nobody_is_no_majority_of_nobody() {
        assertThat(Majority.parse(">=2/3").isReachedBy(0, 0)).isFalse();
    }

    @Test
    void anything_else_is_no_majority() {
        assertThatIllegalArgumentException().isThrownBy(() -> Majority.parse("2/3"));
        assertThatIllegalArgumentException().isThrownBy(() -> Majority.parse(">2/0"));
    }
}
