package org.residentpension.villagesubsidy.run;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.run.line.RosterTotals;
import org.residentpension.villagesubsidy.scheme.StandardConverter;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** What the lines of a run come to by now, beside the total that was sealed and the budget that was resolved. Its steps are {@link SubsidyRun}. */
@MappedSuperclass
public abstract class CountedRun extends RunOfYear {

    @Convert(converter = StandardConverter.class)
    private SubsidyStandard standard;

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

    protected CountedRun() {}

    CountedRun(SubsidyScheme scheme, int year, Act act) {
        super(scheme, year, act);
        this.total = BigDecimal.ZERO;
    }

    CountedRun(CountedRun first, int sequence, Act act) {
        super(first, sequence, act);
        this.standard = first.standard;
        this.total = BigDecimal.ZERO;
    }

    /** What the lines in the total come to by now; a run that was above its budget goes on as soon as they fit. */
    public void count(RosterTotals totals) {
        lineCount = totals.count();
        total = totals.total().amount();
        rosterDigest = totals.digest();
        if (overBudget != null) {
            Money over = aboveBudget();
            exceedBudget(over.isPositive() ? over : null);
        }
    }

    /** What the total has above the budget; zero where it fits, or there is none (R-SCH-5). */
    private Money aboveBudget() {
        Money budget = standard.budget();
        return budget == null ? Money.ZERO : total().minus(budget).max(Money.ZERO);
    }

    void calculateBy(SubsidyStandard applied) {
        standard = applied;
    }

    /**
     * Confirmation waits for a supplementary resolution, or until the lines fit again.
     *
     * @param over null where they fit
     */
    public void exceedBudget(Money over) {
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

    public SubsidyStandard standard() {
        return standard;
    }

    public int lineCount() {
        return lineCount;
    }

    public Money total() {
        return new Money(total);
    }

    public byte[] rosterDigest() {
        return rosterDigest == null ? null : rosterDigest.clone();
    }

    public Optional<Money> overBudget() {
        return Optional.ofNullable(overBudget).map(Money::new);
    }

    public boolean isOverBudget() {
        return overBudget != null;
    }

    public Optional<Money> sealedTotal() {
        return Optional.ofNullable(sealedTotal).map(Money::new);
    }
}
