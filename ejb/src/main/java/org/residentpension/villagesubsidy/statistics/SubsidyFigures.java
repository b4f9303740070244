package org.residentpension.villagesubsidy.statistics;

import java.util.Map;
import java.util.TreeMap;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunState;

/**
 * What the subsidies of some villages come to.
 *
 * @param schemes approved village schemes that cover the year
 * @param runs by their state, without cancelled ones
 * @param persons in the total of these runs, with {@code amount}
 * @param noticed asked for by notices that are not void, of which the tax bureau has {@code received} so much
 * @param postings entered in individual accounts, with {@code posted}
 */
public record SubsidyFigures(
        int schemes,
        Map<RunState, Integer> runs,
        long persons,
        Money amount,
        Money noticed,
        Money received,
        long postings,
        Money posted) {

    public static final SubsidyFigures NOTHING =
            new SubsidyFigures(0, Map.of(), 0, Money.ZERO, Money.ZERO, Money.ZERO, 0, Money.ZERO);

    public SubsidyFigures plus(SubsidyFigures other) {
        Map<RunState, Integer> both = new TreeMap<>(runs);
        other.runs.forEach((state, count) -> both.merge(state, count, Integer::sum));
        return new SubsidyFigures(
                schemes + other.schemes,
                both,
                persons + other.persons,
                amount.plus(other.amount),
                noticed.plus(other.noticed),
                received.plus(other.received),
                postings + other.postings,
                posted.plus(other.posted));
    }

    public int runCount() {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
