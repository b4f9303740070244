package org.residentpension.villagesubsidy.form;

import java.util.List;
import java.util.function.Function;
import org.residentpension.kernel.Money;

/** What rows of a roster come to: of one page, or of all. */
record RosterSums(int persons, Money base, Money incentive, Money donated, Money payable) {

    static RosterSums of(List<RosterRow> rows) {
        return new RosterSums(
                rows.size(),
                sum(rows, RosterRow::base),
                sum(rows, RosterRow::incentive),
                sum(rows, RosterRow::donated),
                sum(rows, RosterRow::payable));
    }

    /** What limits and decisions took away. */
    Money reduction() {
        return base.plus(incentive).minus(payable);
    }

    private static Money sum(List<RosterRow> rows, Function<RosterRow, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
