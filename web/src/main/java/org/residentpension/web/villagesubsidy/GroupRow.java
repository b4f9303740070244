package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import org.residentpension.kernel.SpecialGroup;

/** What a special group gets; no amount, no line in the standard. */
public class GroupRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SpecialGroup group;
    private BigDecimal amount;

    GroupRow(SpecialGroup group) {
        this.group = group;
    }

    public SpecialGroup getGroup() {
        return group;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
