package org.residentpension.intake;

import java.util.Set;
import org.residentpension.portal.Right;

/** The files an office receives (forms.md, file headers), the right that uploading one needs, and those to look at it. */
public enum ImportKind {
    ROSTER(Right.ENROLLMENT_SUBMIT, Right.ENROLLMENT_READ),
    SPECIAL_GROUPS(Right.LIST_IMPORT, Right.ENROLLMENT_READ),
    SPONSORSHIP(Right.LIST_IMPORT, Right.ENROLLMENT_READ),
    HISTORY(Right.LIST_IMPORT, Right.PAYMENT_READ),
    EMPLOYEE_SCHEME(Right.LIST_IMPORT, Right.ENROLLMENT_READ),
    TAX_PAYMENTS(Right.PAYMENT_IMPORT, Right.PAYMENT_READ),
    /** What the tax bureau answers to the payment notices of collectives: receipts and lines that it does not take. */
    NOTICE_RECEIPTS(Right.RECEIPT_RECORD, Right.RUN_READ),
    /** 缴费明细 of the provincial system, for the yearly subsidy run. */
    PROVINCE_EXTRACT(Right.RUN_EXTRACT, Right.RUN_READ),
    MEMBER_ROLL(Right.MEMBER_ROLL_FILE, Right.COLLECTIVE_READ),
    TARGETS(Right.TARGET_SET, Right.PAYMENT_READ);

    private final Right right;
    private final Right reading;

    ImportKind(Right right, Right reading) {
        this.right = right;
        this.reading = reading;
    }

    public Right right() {
        return right;
    }

    /** Either of them lets a caller see such a file and what became of it. */
    Set<Right> readers() {
        return Set.of(right, reading);
    }
}
