package org.residentpension.portal.host;

/** Why a person whom the portal signs in may do nothing here. */
public enum HostRefusal {
    /** None of her roles there means one here. */
    NO_ROLE,
    /** None of her units there means a division here. */
    NO_UNIT,
    /** Her roles are not held for divisions of that level, such as a village's role for a county. */
    UNFIT,
    /** Her posts exclude each other, or one that she holds with another account (workflows.md §0 rule 3). */
    EXCLUDED
}
