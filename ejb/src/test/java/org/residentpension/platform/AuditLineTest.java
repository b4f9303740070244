package org.residentpension.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is on the audit trail stays there for good. */
class AuditLineTest {

    private static final AuditLine LINE =
            new AuditLine("clerk", 1L, null, "REFUND_REQUEST", null, null, null, null, null);

    @Test
    void R_SEC_2_an_identity_number_that_somebody_typed_as_a_reason_is_masked_in_both_states() {
        AuditLine line = LINE.change("交给36029919850312001X", "退给 360299198503120014，重复缴费");

        assertThat(line.before()).isEqualTo("交给360299********001X");
        assertThat(line.after()).isEqualTo("退给 360299********0014，重复缴费");
    }

    @Test
    void codes_of_divisions_amounts_and_numbers_of_runs_stay_readable() {
        AuditLine line = LINE.change(null, "POSTED 3 160.00; JB-360222103200-2024-17");

        assertThat(line.before()).isNull();
        assertThat(line.after()).isEqualTo("POSTED 3 160.00; JB-360222103200-2024-17");
    }
}
