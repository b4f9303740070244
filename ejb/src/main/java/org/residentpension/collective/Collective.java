package org.residentpension.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The collective economic organization of one village, e.g. 蛟潭村股份经济合作社: it resolves, seals and pays (S2-67). */
@Entity
@Table(name = "rp_collective")
@NamedQuery(name = "Collective.all", query = "SELECT c FROM Collective c ORDER BY c.divisionCode")
@NamedQuery(name = "Collective.ofDivision", query = "SELECT c FROM Collective c WHERE c.divisionCode = :division")
public class Collective {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "division_code")
    private String divisionCode;

    @Embedded
    private Registration registration;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_account_sealed")
    private byte[] bankAccountSealed;

    @Version
    private int version;

    protected Collective() {}

    Collective(String divisionCode, Registration registration) {
        this.divisionCode = divisionCode;
        this.registration = registration;
    }

    void register(Registration changed) {
        registration = changed;
    }

    /** Only ever an account in the organization's own name; both null when it has none yet. */
    void bank(String name, byte[] accountSealed) {
        bankName = name;
        bankAccountSealed = accountSealed;
    }

    public Long id() {
        return id;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public Registration registration() {
        return registration;
    }

    public String legalName() {
        return registration.legalName();
    }

    public String bankName() {
        return bankName;
    }

    byte[] bankAccountSealed() {
        return bankAccountSealed;
    }

    public int version() {
        return version;
    }
}
