package org.residentpension.web.villagesubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;

/** Rows of tiers while a lead types them. */
class ComponentDraftTest {

    private ComponentDraft steps;

    @BeforeEach
    void two_rows() {
        steps = new ComponentDraft(ComponentKind.TIER_STEP);
        steps.addRow();
        type(0, "500.00", "30.00");
    }

    @Test
    void an_amount_without_its_tier_is_told_and_not_lost() {
        type(1, null, "60.00");

        assertThat(steps.getFault()).isEqualTo("component.fault.half");
    }

    @Test
    void a_row_that_is_only_begun_does_not_count_and_is_no_fault() {
        type(1, "1000.00", null);

        assertThat(steps.getFault()).isNull();
    }

    @Test
    void two_rows_of_one_tier_are_told() {
        type(1, "500.00", "60.00");

        assertThat(steps.getFault()).isEqualTo("component.fault.twice");
    }

    private void type(int row, String from, String amount) {
        steps.getRows().get(row).setFrom(from == null ? null : new BigDecimal(from));
        steps.getRows().get(row).setAmount(amount == null ? null : new BigDecimal(amount));
    }
}
