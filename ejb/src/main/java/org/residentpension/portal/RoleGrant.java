package org.residentpension.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.residentpension.portal.rules.PostExclusion;

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

    /** One natural person may not hold both (workflows.md §0): posts of two families anywhere, or apart in the same village. */
    public boolean excludes(RoleGrant other) {
        return PostExclusion.excludes(role.post(), other.role.post())
                || divisionCode.equals(other.divisionCode) && role.isApartInVillage(other.role);
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
