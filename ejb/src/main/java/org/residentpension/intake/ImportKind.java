package org.residentpension.intake;

import org.residentpension.portal.Right;

/** The files an office receives (forms.md, file headers), and the right that uploading one needs. */
public enum ImportKind {
    ROSTER(Right.ENROLLMENT_SUBMIT),
    SPECIAL_GROUPS(Right.LIST_IMPORT),
    SPONSORSHIP(Right.LIST_IMPORT),
    HISTORY(Right.LIST_IMPORT),
    EMPLOYEE_SCHEME(Right.LIST_IMPORT),
    TAX_PAYMENTS(Right.PAYMENT_IMPORT),
    TARGETS(Right.TARGET_SET);

    private final Right right;

    ImportKind(Right right) {
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
