package org.residentpension.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.residentpension.kernel.CreditCode;

/** What the certificate of registration of a collective says. */
@Embeddable
public class Registration implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    @Column(name = "seal_name")
    private String sealName;

    protected Registration() {}

    /** @param sealName the words on the seal, which a sealed form must show */
    public Registration(String legalName, CreditCode creditCode, String legalRepresentative, String sealName) {
        this.legalName = legalName.strip();
        this.creditCode = creditCode.value();
        this.legalRepresentative = legalRepresentative.strip();
        this.sealName = sealName.strip();
    }

    public String legalName() {
        return legalName;
    }

    public String creditCode() {
        return creditCode;
    }

    public String legalRepresentative() {
        return legalRepresentative;
    }

    public String sealName() {
        return sealName;
    }

    @Override
    public String toString() {
        return legalName + " " + creditCode + " " + legalRepresentative + " " + sealName;
    }
}
