package org.residentpension.villagesubsidy.rules.statistics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/**
 * Who is to get something in a year, each person once in a village, however many of its runs she stands in.
 *
 * @param all everybody with an amount in the total of a run
 * @param special those of them in any special group on the day that the runs look at
 * @param byGroup the same by group; whoever is in several counts in each
 * @param byMove persons by how their tier stands against the year before (S2-65)
 */
public record SubsidisedPersons(
        Count all, Count special, Map<SpecialGroup, Count> byGroup, Map<TierMove, Long> byMove) {

    public static final SubsidisedPersons NONE = new SubsidisedPersons(Count.NONE, Count.NONE, Map.of(), Map.of());

    public SubsidisedPersons {
        byGroup = Map.copyOf(byGroup);
        byMove = Map.copyOf(byMove);
    }

    /** Persons, and what they are to get in yuan. */
    public record Count(long persons, Money amount) {

        public static final Count NONE = new Count(0, Money.ZERO);

        private Count plus(Count other) {
            return new Count(persons + other.persons, amount.plus(other.amount));
        }
    }

    /** Those of one village, each of whom is given once ({@link SubsidisedPerson#and}). */
    public static SubsidisedPersons of(Collection<SubsidisedPerson> persons) {
        Count all = Count.NONE;
        Count special = Count.NONE;
        Map<SpecialGroup, Count> byGroup = new EnumMap<>(SpecialGroup.class);
        Map<TierMove, Long> byMove = new EnumMap<>(TierMove.class);
        for (SubsidisedPerson person : persons) {
            Count one = new Count(1, person.payable());
            all = all.plus(one);
            special = person.groups().isEmpty() ? special : special.plus(one);
            person.groups().forEach(group -> byGroup.merge(group, one, Count::plus));
            byMove.merge(person.move(), 1L, Long::sum);
        }
        return new SubsidisedPersons(all, special, byGroup, byMove);
    }

    public long of(TierMove move) {
        return byMove.getOrDefault(move, 0L);
    }

    public SubsidisedPersons plus(SubsidisedPersons other) {
        Map<SpecialGroup, Count> groups = new EnumMap<>(SpecialGroup.class);
        groups.putAll(byGroup);
        other.byGroup.forEach((group, count) -> groups.merge(group, count, Count::plus));
        Map<TierMove, Long> moves = new EnumMap<>(TierMove.class);
        moves.putAll(byMove);
        other.byMove.forEach((move, count) -> moves.merge(move, count, Long::sum));
        return new SubsidisedPersons(all.plus(other.all), special.plus(other.special), groups, moves);
    }
}
