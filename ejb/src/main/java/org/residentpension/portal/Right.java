package org.residentpension.portal;

/** One thing an officer may do. Pages, services and menus name the same constants. */
public enum Right {
    PROGRESS_READ,
    POLICY_READ,
    POLICY_PROPOSE,
    POLICY_ACTIVATE,
    PERSON_READ,
    ENROLLMENT_READ,
    ENROLLMENT_SUBMIT,
    ENROLLMENT_CHECK,
    ENROLLMENT_REVIEW,
    LIST_IMPORT,
    PAYMENT_READ,
    PAYMENT_IMPORT,
    TASK_READ,
    TASK_CLOSE,
    TARGET_SET,
    DIVISION_CHANGE,
    ACCOUNT_ADMINISTER,
    AUDIT_READ
}
