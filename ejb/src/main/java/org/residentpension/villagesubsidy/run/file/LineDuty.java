package org.residentpension.villagesubsidy.run.file;

/** In whose hands a line was, in the order in which they had it (workflows.md §3, §4). */
public enum LineDuty {
    SCHEME_CHECKED,
    SCHEME_APPROVED,
    EXTRACTED,
    CALCULATED,
    CONFIRMED,
    APPLIED,
    CHECKED,
    /** The single line, looked at by the reviewer. */
    LINE_REVIEWED,
    REVIEWED,
    NOTICED,
    POSTED
}
