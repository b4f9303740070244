package org.residentpension.villagesubsidy.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.statistics.TierMove;

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

        Count plus(Count other) {
            return new Count(persons + other.persons, amount.plus(other.amount));
        }
    }

    /** Persons with the same groups and the same tiers in this year and the one before. */
    static SubsidisedPersons alike(Count count, Set<SpecialGroup> groups, TierMove move) {
        Map<SpecialGroup, Count> byGroup = new EnumMap<>(SpecialGroup.class);
        groups.forEach(group -> byGroup.put(group, count));
        return new SubsidisedPersons(
                count, groups.isEmpty() ? Count.NONE : count, byGroup, Map.of(move, count.persons()));
    }

    public long of(TierMove move) {
        return byMove.getOrDefault(move, 0L);
    }

    SubsidisedPersons plus(SubsidisedPersons other) {
        Map<SpecialGroup, Count> groups = new EnumMap<>(SpecialGroup.class);
        groups.putAll(byGroup);
        other.byGroup.forEach((group, count) -> groups.merge(group, count, Count::plus));
        Map<TierMove, Long> moves = new EnumMap<>(TierMove.class);
        moves.putAll(byMove);
        other.byMove.forEach((move, count) -> moves.merge(move, count, Long::sum));
        return new SubsidisedPersons(all.plus(other.all), special.plus(other.special), groups, moves);
    }
}
