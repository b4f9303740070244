package org.residentpension.villagesubsidy.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.run.line.RosterTotals;

/** What the lines of a run come to by now, beside the total that was sealed and the budget that was resolved. */
@Embeddable
class RunMoney {

    @Column(name = "line_count")
    private int lineCount;

    private BigDecimal total;

    @Column(name = "roster_digest")
    private byte[] rosterDigest;

    @Column(name = "over_budget")
    private BigDecimal overBudget;

    @Column(name = "sealed_total")
    private BigDecimal sealedTotal;

    @Column(name = "sealed_digest")
    private byte[] sealedDigest;

    /** Of a run without lines. */
    protected RunMoney() {
        total = BigDecimal.ZERO;
    }

    /** A run that was above its budget goes on as soon as its lines fit. */
    void count(RosterTotals totals, SubsidyStandard standard) {
        lineCount = totals.count();
        total = totals.total().amount();
        rosterDigest = totals.digest();
        if (overBudget != null) {
            Money over = overBudget(standard);
            exceedBudget(over.isPositive() ? over : null);
        }
    }

    /** What the total has above the budget; zero where it fits, or there is none (R-SCH-5). */
    private Money overBudget(SubsidyStandard standard) {
        Money budget = standard.budget();
        return budget == null ? Money.ZERO : total().minus(budget).max(Money.ZERO);
    }

    /** @param over null where the lines fit */
    void exceedBudget(Money over) {
        overBudget = over == null ? null : over.amount();
    }

    void seal(Money printed) {
        sealedTotal = printed.amount();
        sealedDigest = rosterDigest;
    }

    void unseal() {
        sealedTotal = null;
        sealedDigest = null;
    }

    /** Another total than the lines have by now, or the same one for other persons (R-RUN-5). */
    boolean isSealedOtherwise() {
        return sealedTotal != null && (sealedTotal.compareTo(total) != 0 || !Arrays.equals(sealedDigest, rosterDigest));
    }

    int lineCount() {
        return lineCount;
    }

    Money total() {
        return new Money(total);
    }

    byte[] rosterDigest() {
        return rosterDigest == null ? null : rosterDigest.clone();
    }

    Optional<Money> overBudget() {
        return Optional.ofNullable(overBudget).map(Money::new);
    }

    Optional<Money> sealedTotal() {
        return Optional.ofNullable(sealedTotal).map(Money::new);
    }
}
