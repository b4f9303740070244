package org.residentpension.villagesubsidy.run.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.confirmation.LineDecision.Fault;
import org.residentpension.villagesubsidy.run.confirmation.LineDecision.Kind;

class LineDecisionTest {

    private static final Money PAYABLE = Money.ofYuan(80);

    @Test
    void a_line_is_confirmed_without_a_reason() {
        assertThat(decision(Kind.CONFIRM, null, null).fault(PAYABLE)).isEmpty();
    }

    @Test
    void nobody_is_left_out_or_lowered_without_a_word_why() {
        assertThat(decision(Kind.EXCLUDE, null, "　").fault(PAYABLE)).contains(Fault.NO_REASON);
        assertThat(decision(Kind.REDUCE, "79.99", null).fault(PAYABLE)).contains(Fault.NO_REASON);
        assertThat(decision(Kind.EXCLUDE, null, "已迁出").fault(PAYABLE)).isEmpty();
    }

    @Test
    void lowered_is_above_nothing_and_below_what_the_line_comes_to() {
        assertThat(decision(Kind.REDUCE, null, "少算").fault(PAYABLE)).contains(Fault.NOT_LOWER);
        assertThat(decision(Kind.REDUCE, "0.00", "少算").fault(PAYABLE)).contains(Fault.NOT_LOWER);
        assertThat(decision(Kind.REDUCE, "80.00", "少算").fault(PAYABLE)).contains(Fault.NOT_LOWER);
        assertThat(decision(Kind.REDUCE, "79.99", "少算").fault(PAYABLE)).isEmpty();
    }

    private static LineDecision decision(Kind kind, String amount, String reason) {
        return new LineDecision(1, kind, amount == null ? null : Money.of(amount), reason);
    }
}
