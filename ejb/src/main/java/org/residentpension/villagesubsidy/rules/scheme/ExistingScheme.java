package org.residentpension.villagesubsidy.rules.scheme;

/**
 * Another scheme of the same collective.
 *
 * @param year the first for which it holds
 * @param lastYear the last one before a version that was approved after it takes over; before {@code year} if none is left
 */
public record ExistingScheme(SchemeScope scope, int year, int lastYear, SchemeState state) {

    boolean takesThePlaceOf(SchemeSubmission submission) {
        return submission.scope() == SchemeScope.VILLAGE
                && scope == SchemeScope.VILLAGE
                && year <= lastYear
                && year <= submission.lastYear()
                && submission.year() <= lastYear
                && state.takesTheYear();
    }
}
