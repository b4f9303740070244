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
    DISCLOSURE
}
