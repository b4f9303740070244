package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;

/** How much comes from one funding source, while somebody draws up a scheme. */
public class SourceRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FundingSource source;
    private BigDecimal amount;

    SourceRow(FundingSource source) {
        this.source = source;
    }

    public FundingSource getSource() {
        return source;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
