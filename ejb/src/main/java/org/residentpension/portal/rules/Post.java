package org.residentpension.portal.rules;

/** Families of posts. COUNTY_ADMIN, SECURITY_ADMIN and AUDITOR are families of their own (workflows.md §0, D2). */
public enum Post {
    BUSINESS,
    FINANCE,
    SYSTEM,
    SECURITY,
    AUDIT,
    MACHINE
}
