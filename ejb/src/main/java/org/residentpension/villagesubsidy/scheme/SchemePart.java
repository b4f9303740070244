package org.residentpension.villagesubsidy.scheme;

/** The parts of a scheme about which somebody may remark, in the order of the paper. */
public enum SchemePart {
    YEAR,
    INCOME,
    BUDGET,
    PERSON_MAX,
    SOURCES,
    ELIGIBLE,
    COMPONENTS,
    DELIBERATIONS,
    DISCLOSURE;

    /** What the meetings resolved on: changed only by resolving again. The rest is paperwork (workflows.md §3). */
    public boolean isResolvedOn() {
        return this != DELIBERATIONS && this != DISCLOSURE;
    }
}
