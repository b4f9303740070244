package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.residentpension.kernel.Money;

/** What the collective declares of its means (S2-07, S2-27): income of the year before and of this year, and what it may spend. */
@Embeddable
public class DeclaredIncome implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "income_last_year")
    private BigDecimal lastYear;

    @Column(name = "income_this_year")
    private BigDecimal thisYear;

    @Column(name = "disposable_amount")
    private BigDecimal disposable;

    protected DeclaredIncome() {}

    /** Each in yuan, null when not declared. */
    public DeclaredIncome(Money lastYear, Money thisYear, Money disposable) {
        this.lastYear = plain(lastYear);
        this.thisYear = plain(thisYear);
        this.disposable = plain(disposable);
    }

    public static DeclaredIncome none() {
        return new DeclaredIncome(null, null, null);
    }

    public Optional<Money> lastYear() {
        return Optional.ofNullable(lastYear).map(Money::new);
    }

    public Optional<Money> thisYear() {
        return Optional.ofNullable(thisYear).map(Money::new);
    }

    public Optional<Money> disposable() {
        return Optional.ofNullable(disposable).map(Money::new);
    }

    /**
     * Whether the collective can spend what it sets aside.
     *
     * @param budget null for none
     * @return null where one of the two is not known: then somebody has to look
     */
    public Boolean affords(Money budget) {
        return disposable == null || budget == null ? null : !budget.isMoreThan(new Money(disposable));
    }

    private static BigDecimal plain(Money money) {
        return money == null ? null : money.amount();
    }
}
