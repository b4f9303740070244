package org.residentpension.policy.subsidy;

/** What is posted while a notice is paid in part: only lines that the receipt identifies as fully covered (R-NOT-2). */
public enum PartialPosting {
    IDENTIFIED_ONLY
}
