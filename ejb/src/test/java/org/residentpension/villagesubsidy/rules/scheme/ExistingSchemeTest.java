package org.residentpension.villagesubsidy.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One effective village scheme per collective and year (R-SCH-1), also where a scheme covers several years. */
class ExistingSchemeTest {

    @Test
    void X_DUPLICATE_SCHEME_a_year_in_the_middle_of_another_scheme_is_taken() {
        ExistingScheme threeYears = village(2024, 2026);

        assertThat(threeYears.takesThePlaceOf(submitted(SchemeScope.VILLAGE, 2025, 2025)))
                .isTrue();
        assertThat(threeYears.takesThePlaceOf(submitted(SchemeScope.VILLAGE, 2026, 2028)))
                .isTrue();
        assertThat(threeYears.takesThePlaceOf(submitted(SchemeScope.VILLAGE, 2023, 2024)))
                .isTrue();
    }

    @Test
    void the_years_before_and_after_it_are_free() {
        ExistingScheme threeYears = village(2024, 2026);

        assertThat(threeYears.takesThePlaceOf(submitted(SchemeScope.VILLAGE, 2023, 2023)))
                .isFalse();
        assertThat(threeYears.takesThePlaceOf(submitted(SchemeScope.VILLAGE, 2027, 2029)))
                .isFalse();
    }

    @Test
    void years_that_a_later_version_has_taken_over_are_not_its_own_any_more() {
        ExistingScheme followedFromItsFirstYear = village(2024, 2023);

        assertThat(followedFromItsFirstYear.takesThePlaceOf(submitted(SchemeScope.VILLAGE, 2024, 2026)))
                .isFalse();
        assertThat(followedFromItsFirstYear.takesThePlaceOf(submitted(SchemeScope.VILLAGE, 2023, 2026)))
                .isFalse();
    }

    @Test
    void a_matter_stands_beside_it() {
        assertThat(village(2024, 2026).takesThePlaceOf(submitted(SchemeScope.MATTER, 2025, 2025)))
                .isFalse();
    }

    private static ExistingScheme village(int first, int last) {
        return new ExistingScheme(SchemeScope.VILLAGE, first, last, SchemeState.EFFECTIVE);
    }

    private static SchemeSubmission submitted(SchemeScope scope, int first, int last) {
        return new SchemeSubmission(scope, first, last, null, List.of(), null, false, null);
    }
}
