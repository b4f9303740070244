package org.residentpension.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.platform.DutyRefused;
import org.residentpension.platform.OutOfScope;
import org.residentpension.platform.StorageFailure;

class RefusalTest {

    @Test
    void what_a_service_refuses_is_found_below_its_wrappers() {
        assertThat(Refusal.of(new FacesException(new DutyRefused())))
                .hasValueSatisfying(told -> assertThat(told.key()).isEqualTo("refusal.DutyRefused"));
    }

    @Test
    void what_is_not_hers_looks_as_if_it_were_not_there() {
        assertThat(Refusal.of(new OutOfScope()))
                .hasValueSatisfying(told -> assertThat(told.status()).isEqualTo(404));
    }

    @Test
    void a_record_changed_in_the_meantime_is_no_failure() {
        assertThat(Refusal.of(new EJBException(new RuntimeException(new OptimisticLockException()))))
                .hasValueSatisfying(told -> assertThat(told.key()).isEqualTo("refusal.Stale"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void R3_a_lock_that_was_lost_asks_for_another_try(int error) {
        assertThat(Refusal.of(new StorageFailure(new SQLException("lost", "40001", error))))
                .hasValueSatisfying(told -> assertThat(told.key()).isEqualTo("refusal.Busy"));
    }

    @Test
    void a_bug_is_no_refusal() {
        assertThat(Refusal.of(new EJBException(new IllegalStateException("bug"))))
                .isEmpty();
        assertThat(Refusal.of(new StorageFailure(new SQLException("(conn=7) some text of ours", "45000", 1644))))
                .isEmpty();
    }
}
