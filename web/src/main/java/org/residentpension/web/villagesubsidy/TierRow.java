package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import org.residentpension.kernel.Money;

/** A row of tiers: a tier or its lower edge, an upper edge where there is one, an amount or a percentage. */
public class TierRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal from;
    private BigDecimal to;
    private BigDecimal amount;
    private BigDecimal percent;

    static TierRow of(Money from, Money to, Money amount, BigDecimal percent) {
        TierRow row = new TierRow();
        row.from = from.amount();
        row.to = to == null ? null : to.amount();
        row.amount = amount == null ? null : amount.amount();
        row.percent = percent;
        return row;
    }

    public BigDecimal getFrom() {
        return from;
    }

    public void setFrom(BigDecimal from) {
        this.from = from;
    }

    public BigDecimal getTo() {
        return to;
    }

    public void setTo(BigDecimal to) {
        this.to = to;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }
}
