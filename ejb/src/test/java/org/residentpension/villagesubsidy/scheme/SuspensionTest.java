package org.residentpension.villagesubsidy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Act;

class SuspensionTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 11, 1, 12, 0);

    @Test
    void a_refused_resumption_is_told_also_after_it_was_applied_for_anew_and_granted() {
        Suspension suspension = new Suspension(1, "360222101201", "收入不足", by(7, 0));
        suspension.register(LocalDate.of(2024, 11, 1), by(8, 1));
        suspension.applyToResume("有收入", by(7, 2));
        suspension.refuseToResume("缺少资金证明", by(9, 3));

        suspension.applyToResume("已补证明", by(7, 4));
        suspension.passCheck(by(9, 5));
        suspension.resume(by(8, 6));

        assertThat(suspension.refusal()).isEqualTo("缺少资金证明");
        assertThat(suspension.refusedAt()).isEqualTo(NOON.plusHours(3));
    }

    private static Act by(long staff, int hours) {
        return new Act(staff, NOON.plusHours(hours));
    }
}
