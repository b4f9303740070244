package org.residentpension.villagesubsidy.filing;

/** How far a filing batch is (workflows.md §9). */
public enum FilingState {
    DRAFT,
    SENT,
    QUESTIONED,
    ACKNOWLEDGED
}
