package org.residentpension.kernel;

import java.util.List;

/** What a rule answers. "No" and "a person must look" are answers with reasons, not exceptions. */
public sealed interface Decision<T> {

    /** All reasons in the order of the rule; the first one is shown. Empty when granted. */
    List<ReasonCode> reasons();

    record Granted<T>(T value) implements Decision<T> {

        @Override
        public List<ReasonCode> reasons() {
            return List.of();
        }
    }

    record Refused<T>(List<ReasonCode> reasons) implements Decision<T> {

        public Refused {
            reasons = atLeastOne(reasons);
        }
    }

    record NeedsReview<T>(List<ReasonCode> reasons) implements Decision<T> {

        public NeedsReview {
            reasons = atLeastOne(reasons);
        }
    }

    private static List<ReasonCode> atLeastOne(List<ReasonCode> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A decision against the applicant has a reason");
        }
        return List.copyOf(reasons);
    }
}
