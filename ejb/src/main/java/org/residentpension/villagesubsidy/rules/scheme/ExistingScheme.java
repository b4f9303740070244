package org.residentpension.villagesubsidy.rules.scheme;

/** Another scheme of the same collective. */
public record ExistingScheme(SchemeScope scope, int year, SchemeState state) {

    boolean takesThePlaceOf(SchemeSubmission submission) {
        return submission.scope() == SchemeScope.VILLAGE
                && scope == SchemeScope.VILLAGE
                && year == submission.year()
                && state.takesTheYear();
    }
}
