package org.residentpension.villagesubsidy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.villagesubsidy.rules.Lines.LAW;
import static org.residentpension.villagesubsidy.rules.Lines.STANDARD;
import static org.residentpension.villagesubsidy.rules.Lines.aMember;

import org.junit.jupiter.api.Test;
import org.residentpension.kernel.SpecialGroup;

class TraceTextTest {

    private final TraceText text = new TraceText(LAW.amounts(), STANDARD);

    @Test
    void says_every_value_that_the_amount_depends_on() {
        LineTrace trace = aMember()
                .of(SpecialGroup.SEVERE_DISABILITY)
                .paid(1000, "2024-03-15")
                .committed(0, 5900)
                .assessed()
                .trace();

        assertThat(text.write(trace))
                .isEqualTo("tier=1000.00 sponsored=0.00 lastYear=- lowest=300.00 groups=SEVERE_DISABILITY own=1000.00"
                        + " collective=0.00 donation=5900.00 excluded=false parts=GROUP_FLAT:100.00,TIER_STEP:60.00"
                        + " computed=160.00 headroom=100.00 payable=100.00 fromGroups=100.00 personMax=-"
                        + " cutoff=2024-09-30 cutoffBasis=PAID_ON sponsoredBasis=CONFIRMED groupAsOf=2024-09-30"
                        + " capMode=COMBINED cap=6000.00 guard=STRICT_LT ratio=100 exempt=true");
    }

    @Test
    void the_groups_of_the_person_are_read_alone() {
        LineTrace helped = aMember()
                .of(SpecialGroup.SEVERE_DISABILITY)
                .of(SpecialGroup.MINIMUM_LIVING_ALLOWANCE)
                .paid(1000, "2024-03-15")
                .assessed()
                .trace();
        LineTrace other = aMember().paid(2000, "2024-03-15").assessed().trace();

        assertThat(TraceText.basis(text.write(helped), null).groups())
                .isEqualTo(helped.basis().groups());
        assertThat(TraceText.basis(text.write(other), null).groups()).isEmpty();
    }

    @Test
    void a_stored_trace_computes_the_amount_again() {
        LineTrace trace = aMember().paid(2000, "2024-03-15").assessed().trace();

        assertThat(TraceText.read(text.write(trace), "P1", STANDARD)).isEqualTo(trace);
    }

    @Test
    void the_trace_of_an_excluded_person_computes_nothing() {
        LineTrace trace = aMember().paid(2000, "2024-10-15").assessed().trace();

        assertThat(TraceText.read(text.write(trace), "P1", STANDARD)).isEqualTo(trace);
        assertThat(trace.amount().components()).isEmpty();
    }
}
