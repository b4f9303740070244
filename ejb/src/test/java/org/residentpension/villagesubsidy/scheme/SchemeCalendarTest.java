package org.residentpension.villagesubsidy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Act;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** What the calendar makes of a stored state, without anything running at midnight. */
class SchemeCalendarTest {

    private static final Act SOMEBODY = new Act(1, LocalDateTime.parse("2024-08-01T09:00"));

    @Test
    void a_resolution_is_disclosed_when_its_period_is_over() {
        SubsidyScheme scheme = resolved();
        SchemeCalendar.Surroundings until = disclosedUntil("2024-08-16T00:00", false);

        assertThat(SchemeCalendar.of(scheme, until, LocalDateTime.parse("2024-08-15T23:59")))
                .isEqualTo(SchemeState.RESOLVED);
        assertThat(SchemeCalendar.of(scheme, until, LocalDateTime.parse("2024-08-16T00:00")))
                .isEqualTo(SchemeState.RESOLUTION_DISCLOSED);
    }

    @Test
    void an_open_objection_keeps_it_from_being_disclosed() {
        assertThat(SchemeCalendar.of(
                        resolved(), disclosedUntil("2024-08-16T00:00", true), LocalDateTime.parse("2024-08-20T09:00")))
                .isEqualTo(SchemeState.RESOLVED);
    }

    @Test
    void an_amendment_is_effective_from_new_year_on() {
        SubsidyScheme scheme = approved(LocalDate.of(2025, 1, 1));

        assertThat(on(scheme, alone(), "2024-12-31")).isEqualTo(SchemeState.COUNTY_APPROVED);
        assertThat(on(scheme, alone(), "2025-01-01")).isEqualTo(SchemeState.EFFECTIVE);
    }

    @Test
    void a_scheme_expires_with_its_last_year() {
        SubsidyScheme scheme = approved(LocalDate.of(2024, 8, 20));

        assertThat(on(scheme, alone(), "2025-12-31")).isEqualTo(SchemeState.EFFECTIVE);
        assertThat(on(scheme, alone(), "2026-01-01")).isEqualTo(SchemeState.EXPIRED);
    }

    @Test
    void a_later_version_takes_its_place() {
        SchemeCalendar.Surroundings followed = new SchemeCalendar.Surroundings(
                Optional.empty(), false, Optional.of(LocalDate.of(2025, 1, 1)), List.of());

        assertThat(on(approved(LocalDate.of(2024, 8, 20)), followed, "2025-01-01"))
                .isEqualTo(SchemeState.SUPERSEDED);
    }

    @Test
    void R_SUS_it_is_suspended_from_the_first_day_to_the_day_before_the_resumption() {
        SubsidyScheme scheme = approved(LocalDate.of(2024, 8, 20));
        SchemeCalendar.Surroundings suspended = new SchemeCalendar.Surroundings(
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(new SuspensionPeriod(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 1))));

        assertThat(on(scheme, suspended, "2024-09-30")).isEqualTo(SchemeState.EFFECTIVE);
        assertThat(on(scheme, suspended, "2024-10-01")).isEqualTo(SchemeState.SUSPENDED);
        assertThat(on(scheme, suspended, "2024-10-31")).isEqualTo(SchemeState.SUSPENDED);
        assertThat(on(scheme, suspended, "2024-11-01")).isEqualTo(SchemeState.EFFECTIVE);
    }

    @Test
    void R_SUS_an_approved_scheme_of_the_next_year_is_suspended_with_its_collective() {
        SubsidyScheme scheme = approved(LocalDate.of(2025, 1, 1));
        SchemeCalendar.Surroundings suspended = new SchemeCalendar.Surroundings(
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(new SuspensionPeriod(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 1))));

        assertThat(on(scheme, suspended, "2024-09-30")).isEqualTo(SchemeState.COUNTY_APPROVED);
        assertThat(on(scheme, suspended, "2024-10-01")).isEqualTo(SchemeState.SUSPENDED);
        assertThat(on(scheme, suspended, "2024-11-01")).isEqualTo(SchemeState.COUNTY_APPROVED);
    }

    private static SchemeState on(SubsidyScheme scheme, SchemeCalendar.Surroundings around, String day) {
        return SchemeCalendar.of(scheme, around, LocalDate.parse(day).atTime(9, 0));
    }

    private static SchemeCalendar.Surroundings alone() {
        return new SchemeCalendar.Surroundings(Optional.empty(), false, Optional.empty(), List.of());
    }

    private static SchemeCalendar.Surroundings disclosedUntil(String end, boolean objected) {
        return new SchemeCalendar.Surroundings(
                Optional.of(LocalDateTime.parse(end)), objected, Optional.empty(), List.of());
    }

    private static SubsidyScheme resolved() {
        SubsidyScheme scheme = draft();
        scheme.deliberate(true);
        return scheme;
    }

    private static SubsidyScheme approved(LocalDate from) {
        SubsidyScheme scheme = resolved();
        scheme.submit(SOMEBODY);
        scheme.approveInTownship(new Act(2, SOMEBODY.at()));
        scheme.approveInCounty(new Act(3, SOMEBODY.at()), from);
        return scheme;
    }

    private static SubsidyScheme draft() {
        SubsidyStandard standard = new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                List.of(),
                null,
                null,
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME));
        return new SubsidyScheme(
                new SchemeVersion.Site(1, "360222103200", null, false),
                new SchemeDraft(SchemeScope.VILLAGE, null, 2024, 2025, standard, DeclaredIncome.none()),
                SOMEBODY);
    }
}
