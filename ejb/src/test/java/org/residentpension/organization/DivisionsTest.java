package org.residentpension.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;

class DivisionsTest {

    private static final LocalDate FOUNDED = LocalDate.of(2009, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2024, 1, 1);

    private final Division county = division("431224000000", "溆浦县", DivisionLevel.COUNTY, "431200000000");
    private final Division town = division("431224124000", "北斗溪镇", DivisionLevel.TOWN, "431224000000");
    private final Division songlin = division("431224124200", "松林村", DivisionLevel.VILLAGE, "431224124000");
    private final Division qianjin = division("431224124201", "前进村", DivisionLevel.VILLAGE, "431224124000");

    @Test
    void a_village_is_named_with_its_town_and_county() {
        assertThat(divisions().fullName("431224124200")).isEqualTo("溆浦县北斗溪镇松林村");
    }

    @Test
    void the_children_of_a_day_leave_out_what_was_abolished_by_then() {
        songlin.abolish(MERGED, DivisionCode.of(qianjin.code()));

        assertThat(divisions().childrenOn(town.code(), MERGED.minusDays(1))).containsExactly(songlin, qianjin);
        assertThat(divisions().childrenOn(town.code(), MERGED)).containsExactly(qianjin);
    }

    @Test
    void a_planned_successor_that_would_close_a_circle_is_found() {
        songlin.abolish(MERGED, DivisionCode.of(qianjin.code()));

        assertThat(divisions().leadsTo(songlin.code(), qianjin.code())).isTrue();
        assertThat(divisions().leadsTo(qianjin.code(), songlin.code())).isFalse();
    }

    @Test
    void a_code_of_twelve_digits_is_of_one_level() {
        assertThat(DivisionCode.of("431224124000").isOf(DivisionLevel.TOWN)).isTrue();
        assertThat(DivisionCode.of("431224124200").isOf(DivisionLevel.TOWN)).isFalse();
    }

    private Divisions divisions() {
        return new Divisions(List.of(county, town, songlin, qianjin));
    }

    private static Division division(String code, String name, DivisionLevel level, String parent) {
        return new Division(DivisionCode.of(code), name, level, DivisionCode.of(parent), FOUNDED);
    }
}
