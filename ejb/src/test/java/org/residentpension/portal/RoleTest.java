package org.residentpension.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residentpension.kernel.DivisionLevel;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "VILLAGE_ASSISTANT, VILLAGE",
        "TOWNSHIP_LEADER, TOWN",
        "COUNTY_CLERK, COUNTY",
        "SECURITY_ADMIN, COUNTY",
        "TAX_LIAISON, COUNTY",
        "MUNICIPAL_VIEWER, CITY"
    })
    void a_role_is_held_at_the_level_of_its_office(Role role, DivisionLevel level) {
        assertThat(Arrays.stream(DivisionLevel.values()).filter(role::isHeldFor))
                .containsExactly(level);
    }

    @Test
    void D2_the_administrator_of_rights_sees_no_person_and_no_audit_line() {
        assertThat(rightsOf(Role.SECURITY_ADMIN)).containsOnly(Right.ACCOUNT_ADMINISTER);
    }

    @Test
    void D2_the_administrator_of_the_system_sees_no_person() {
        assertThat(rightsOf(Role.COUNTY_ADMIN))
                .doesNotContain(Right.PERSON_READ, Right.ENROLLMENT_READ, Right.PAYMENT_READ);
    }

    @Test
    void D2_the_auditor_only_reads() {
        assertThat(rightsOf(Role.AUDITOR))
                .allSatisfy(right -> assertThat(right.name()).endsWith("_READ"));
    }

    @Test
    void nobody_but_the_auditor_reads_the_audit_trail() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.carries(Right.AUDIT_READ)))
                .containsExactly(Role.AUDITOR);
    }

    @Test
    void a_machine_reads_totals_or_knows_notices_and_receipts_or_posting_files() {
        assertThat(rightsOf(Role.STATISTICS_SERVICE)).containsOnly(Right.PROGRESS_READ, Right.POLICY_READ);
        assertThat(rightsOf(Role.TAX_SERVICE)).containsOnly(Right.POLICY_READ, Right.RECEIPT_RECORD);
        assertThat(rightsOf(Role.PROVINCE_SERVICE)).containsOnly(Right.POLICY_READ, Right.POSTING_FILE);
        assertThat(Role.values()).filteredOn(Role::isForMachines).hasSize(3);
    }

    private static Set<Right> rightsOf(Role role) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        Arrays.stream(Right.values()).filter(role::carries).forEach(rights::add);
        return rights;
    }
}
