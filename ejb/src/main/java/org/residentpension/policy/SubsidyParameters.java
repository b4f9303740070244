package org.residentpension.policy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which values of the law stand behind a subsidy, to be shown beside it; the names of parameters stay in this package. */
public final class SubsidyParameters {

    /** On which eligibility and amount of a line depend (R-ELG, R-CAL, R-CAP, R-GRD). */
    static final Set<String> OF_LINES = Set.of(
            "subsidy/cutoff",
            "subsidy/cutoff-basis",
            "subsidy/sponsored-cutoff-basis",
            "subsidy/membership-as-of",
            "subsidy/group-as-of",
            "subsidy/lump-sum-exclusion",
            "subsidy/multi-collective",
            "subsidy/cap-mode",
            "subsidy/cap-as-of",
            "subsidy/guard-mode",
            "subsidy/guard-ratio",
            "subsidy/guard-exempt-special-base",
            "sponsorship/amount");

    /** What a village asks for besides when it resolves on a scheme (R-SCH-4, R-PUB, R-NOT, R-DON-4). */
    static final Set<String> OF_SCHEMES = Stream.concat(
                    OF_LINES.stream(),
                    Stream.of(
                            "subsidy/amend-deadline-basis",
                            "subsidy/amend-until",
                            "subsidy/publicity-days",
                            "subsidy/partial-posting",
                            "subsidy/fiscal-transfer-allowed",
                            "donation/year-cap"))
            .collect(Collectors.toUnmodifiableSet());

    private SubsidyParameters() {}

    /** Whether eligibility or amount of a subsidy line depends on the value; tiers aside, of which each line has its own. */
    public static boolean isOfLine(PolicyLine line) {
        return OF_LINES.contains(line.parameter());
    }

    /** Whether the value is one of the readings on which the course of a scheme depends, from its resolution to the posting. */
    public static boolean isOfScheme(PolicyLine line) {
        return OF_SCHEMES.contains(line.parameter());
    }
}
