package org.residentpension.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrownBackTest {

    private final AtomicInteger tried = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1020, 1062, 1213})
    void what_was_thrown_back_twice_is_done_at_the_third_time(int error) {
        String answer = ThrownBack.againAfter(Outage::isThrownBack, () -> {
            if (tried.incrementAndGet() < 3) {
                throw lost(error);
            }
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(tried).hasValue(3);
    }

    @Test
    void what_is_thrown_back_every_time_is_told_after_four_times() {
        assertThatThrownBy(() -> ThrownBack.againAfter(Outage::isThrownBack, () -> {
                    tried.incrementAndGet();
                    throw lost(1213);
                }))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(tried).hasValue(4);
    }

    @Test
    void who_has_waited_too_long_who_is_stale_and_who_met_a_fault_is_told_at_once() {
        for (RuntimeException other :
                new RuntimeException[] {lost(1205), lost(1054), new OptimisticLockException(), new Stale()}) {
            assertThatThrownBy(() -> ThrownBack.againAfter(Outage::isThrownBack, () -> {
                        tried.incrementAndGet();
                        throw other;
                    }))
                    .isSameAs(other);
        }
        assertThat(tried).hasValue(4);
    }

    private static RuntimeException lost(int error) {
        return new IllegalStateException(new StorageFailure(new SQLException("lost", "40001", error)));
    }
}
