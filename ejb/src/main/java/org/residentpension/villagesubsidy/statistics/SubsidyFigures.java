package org.residentpension.villagesubsidy.statistics;

import java.util.Map;
import java.util.TreeMap;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunState;

/**
 * What the subsidies of some villages come to.
 *
 * @param schemes approved village schemes that cover the year; those of single matters are in {@code ofMatters}
 * @param runs by their state, without cancelled ones
 * @param persons in the total of these runs, once for each run, with {@code amount}
 * @param noticed asked for by notices that are not void, of which the tax bureau has {@code received} so much
 * @param postings entered in individual accounts, with {@code posted}
 * @param details who gets it and where it comes from
 */
public record SubsidyFigures(
        int schemes,
        Map<RunState, Integer> runs,
        long persons,
        Money amount,
        Money noticed,
        Money received,
        long postings,
        Money posted,
        Matters ofMatters,
        SubsidyDetails details) {

    /** What of it comes from schemes of single matters (一事一策), beside those of the villages: their number, persons and money. */
    public record Matters(int schemes, long persons, Money amount) {

        static final Matters NONE = new Matters(0, 0, Money.ZERO);

        private Matters plus(Matters other) {
            return new Matters(schemes + other.schemes, persons + other.persons, amount.plus(other.amount));
        }
    }

    public static final SubsidyFigures NOTHING = new SubsidyFigures(
            0, Map.of(), 0, Money.ZERO, Money.ZERO, Money.ZERO, 0, Money.ZERO, Matters.NONE, SubsidyDetails.NONE);

    static SubsidyFigures of(Matters matters) {
        return new SubsidyFigures(
                0, Map.of(), 0, Money.ZERO, Money.ZERO, Money.ZERO, 0, Money.ZERO, matters, SubsidyDetails.NONE);
    }

    static SubsidyFigures of(SubsidyDetails details) {
        return new SubsidyFigures(
                0, Map.of(), 0, Money.ZERO, Money.ZERO, Money.ZERO, 0, Money.ZERO, Matters.NONE, details);
    }

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
                posted.plus(other.posted),
                ofMatters.plus(other.ofMatters),
                details.plus(other.details));
    }

    /** Nothing was applied for, resolved, run or given. */
    public boolean isEmpty() {
        return equals(NOTHING);
    }

    public int runCount() {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
