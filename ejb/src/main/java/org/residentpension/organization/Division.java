package org.residentpension.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;

/** An administrative division. Its level is an attribute; an abolished one keeps its code on history (R-DIV). */
@Entity
@Table(name = "rp_division")
@NamedQuery(name = "Division.all", query = "SELECT d FROM Division d ORDER BY d.code")
public class Division {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private DivisionLevel level;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "abolished_on")
    private LocalDate abolishedOn;

    @Column(name = "successor_code")
    private String successorCode;

    @Column(name = "supervision_phone")
    private String supervisionPhone;

    private String responsible;

    @Version
    private int version;

    protected Division() {}

    public Division(DivisionCode code, String name, DivisionLevel level, DivisionCode parent, LocalDate validFrom) {
        this.code = code.value();
        this.name = name;
        this.level = level;
        this.parentCode = parent.value();
        this.validFrom = validFrom;
    }

    void rename(String newName) {
        name = newName;
    }

    void nameContacts(String phone, String person) {
        supervisionPhone = phone;
        responsible = person;
    }

    void abolish(LocalDate on, DivisionCode successor) {
        abolishedOn = on;
        successorCode = successor.value();
    }

    public boolean isAbolished() {
        return abolishedOn != null;
    }

    public boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (abolishedOn == null || abolishedOn.isAfter(day));
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public DivisionLevel level() {
        return level;
    }

    public String parentCode() {
        return parentCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate abolishedOn() {
        return abolishedOn;
    }

    public String successorCode() {
        return successorCode;
    }

    /** Where people can complain about what this office does; null where none is registered. */
    public String supervisionPhone() {
        return supervisionPhone;
    }

    /** Who answers for this office; null where nobody is registered. */
    public String responsible() {
        return responsible;
    }

    public int version() {
        return version;
    }
}
