package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;

/** An award for one person of our records, with the reason and paper it rests on. */
public class AwardRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String person;
    private BigDecimal amount;
    private String evidence;

    AwardRow(String person, BigDecimal amount, String evidence) {
        this.person = person;
        this.amount = amount;
        this.evidence = evidence;
    }

    public String getPerson() {
        return person;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
