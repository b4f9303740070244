package org.residentpension.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** A role held for one division and what lies below it. */
@Embeddable
public class RoleGrant implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "division_code")
    private String divisionCode;

    protected RoleGrant() {}

    public RoleGrant(Role role, String divisionCode) {
        this.role = Objects.requireNonNull(role);
        this.divisionCode = Objects.requireNonNull(divisionCode);
    }

    public Role role() {
        return role;
    }

    public String divisionCode() {
        return divisionCode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleGrant that && role == that.role && divisionCode.equals(that.divisionCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, divisionCode);
    }
}
