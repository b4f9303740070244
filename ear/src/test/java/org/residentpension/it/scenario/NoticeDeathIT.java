package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody dies between the notice and its payment. */
@ExtendWith(TaxMachines.class)
class NoticeDeathIT {

    private static TaxMachine machine;

    @BeforeAll
    static void meet(TaxMachine started) {
        machine = started;
    }

    @Test
    void R_DTH_a_death_on_an_unpaid_notice_is_on_the_list_of_whoever_issues_notices_until_it_is_void() {
        TaxNotice.issued(machine);
        assertThat(waitsFor("2024-11-08T11:00")).doesNotContain("NOTICE_DEATH");
        machine.office()
                .done(
                        "2024-11-09T10:00",
                        "countyClerkJX",
                        "recordDeath",
                        Map.of("person", "P2", "diedOn", "2024-11-06"));

        assertThat(waitsFor("2024-11-09T11:00")).contains("NOTICE_DEATH");
        machine.office().done("2024-11-10T10:00", "countyReviewerJX", "voidNotice", Map.of("run", "A-2024"));
        assertThat(waitsFor("2024-11-10T11:00")).doesNotContain("NOTICE_DEATH");
        machine.office().done("2024-11-11T10:00", "countyReviewerJX", "issueNotice", Map.of("run", "A-2024"));
        assertThat(waitsFor("2024-11-11T11:00")).doesNotContain("NOTICE_DEATH");
    }

    private static String waitsFor(String at) {
        return machine.office()
                .server()
                .ask("agenda", "countyReviewerJX", Map.of("at", at, "do", "agenda", "with", Map.of()))
                .toString();
    }
}
