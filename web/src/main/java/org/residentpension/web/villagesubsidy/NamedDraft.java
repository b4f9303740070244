package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.donation.DonationForm.NamedShare;

/** Somebody whom a donor names, while it is typed. */
public class NamedDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String idNumber;
    private BigDecimal amount;

    public NamedDraft() {}

    NamedDraft(String name, String idNumber, BigDecimal amount) {
        this.name = name;
        this.idNumber = idNumber;
        this.amount = amount;
    }

    /** Nothing at all was typed in this row. */
    boolean isBlank() {
        return isBlank(name) && isBlank(idNumber) && amount == null;
    }

    /** Something was, but not all that is needed. */
    boolean isIncomplete() {
        return isBlank(name) || isBlank(idNumber) || amount == null || amount.signum() <= 0;
    }

    NamedShare share() {
        return new NamedShare(name.strip(), idNumber, new Money(amount));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
