package org.residentpension.web.collective;

import static org.residentpension.web.faces.Amounts.money;
import static org.residentpension.web.faces.Amounts.plain;

import java.io.Serializable;
import java.math.BigDecimal;
import org.residentpension.kernel.Money;

/** What a collective tells of its means while somebody types it (S2-48): income of last and of this year, and what it may spend, in yuan. */
public class IncomeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal lastYear;
    private BigDecimal thisYear;
    private BigDecimal disposable;

    /** Each null where it was not told. */
    public void show(Money ofLastYear, Money ofThisYear, Money toSpend) {
        lastYear = plain(ofLastYear);
        thisYear = plain(ofThisYear);
        disposable = plain(toSpend);
    }

    /** Null where nothing was typed, as the other two. */
    public Money lastYear() {
        return money(lastYear);
    }

    public Money thisYear() {
        return money(thisYear);
    }

    public Money disposable() {
        return money(disposable);
    }

    public BigDecimal getLastYear() {
        return lastYear;
    }

    public void setLastYear(BigDecimal lastYear) {
        this.lastYear = lastYear;
    }

    public BigDecimal getThisYear() {
        return thisYear;
    }

    public void setThisYear(BigDecimal thisYear) {
        this.thisYear = thisYear;
    }

    public BigDecimal getDisposable() {
        return disposable;
    }

    public void setDisposable(BigDecimal disposable) {
        this.disposable = disposable;
    }
}
