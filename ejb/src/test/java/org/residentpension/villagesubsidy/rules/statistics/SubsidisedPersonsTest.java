package org.residentpension.villagesubsidy.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.kernel.SpecialGroup.EXTREME_HARDSHIP;
import static org.residentpension.kernel.SpecialGroup.SEVERE_DISABILITY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPersons.Count;

class SubsidisedPersonsTest {

    private static final SubsidisedPerson KEPT =
            person("50.00", "300.00", "300.00", EXTREME_HARDSHIP, SEVERE_DISABILITY);
    private static final SubsidisedPerson RAISED = person("80.00", "500.00", "300.00", SEVERE_DISABILITY);
    private static final SubsidisedPerson NEW = person("50.00", "300.00", null);

    @Test
    void whoever_is_in_two_groups_counts_in_each_and_once_altogether() {
        SubsidisedPersons persons = SubsidisedPersons.of(List.of(KEPT, KEPT, RAISED, NEW));

        assertThat(persons.all()).isEqualTo(new Count(4, Money.of("230.00")));
        assertThat(persons.special()).isEqualTo(new Count(3, Money.of("180.00")));
        assertThat(persons.byGroup().get(SEVERE_DISABILITY)).isEqualTo(new Count(3, Money.of("180.00")));
        assertThat(persons.byGroup().get(EXTREME_HARDSHIP)).isEqualTo(new Count(2, Money.of("100.00")));
        assertThat(persons.of(TierMove.KEPT)).isEqualTo(2);
        assertThat(persons.of(TierMove.RAISED)).isEqualTo(1);
        assertThat(persons.of(TierMove.NEW)).isEqualTo(1);
        assertThat(persons.of(TierMove.LOWERED)).isZero();
    }

    @Test
    void the_persons_of_two_villages_add_up() {
        SubsidisedPersons persons =
                SubsidisedPersons.of(List.of(KEPT)).plus(SubsidisedPersons.of(List.of(RAISED, NEW)));

        assertThat(persons).isEqualTo(SubsidisedPersons.of(List.of(KEPT, RAISED, NEW)));
        assertThat(SubsidisedPersons.of(List.of())).isEqualTo(SubsidisedPersons.NONE);
    }

    @Test
    void whoever_stands_in_two_runs_has_the_money_of_both_and_is_who_the_later_line_says() {
        SubsidisedPerson both = KEPT.and(RAISED);

        assertThat(both).isEqualTo(person("130.00", "500.00", "300.00", SEVERE_DISABILITY));
        assertThat(RAISED.and(KEPT).move()).isEqualTo(TierMove.KEPT);
        assertThat(RAISED.and(NEW).groups()).isEmpty();
    }

    private static SubsidisedPerson person(String payable, String tier, String lastYear, SpecialGroup... groups) {
        return new SubsidisedPerson(
                Money.of(payable), Money.of(tier), lastYear == null ? null : Money.of(lastYear), Set.of(groups));
    }
}
