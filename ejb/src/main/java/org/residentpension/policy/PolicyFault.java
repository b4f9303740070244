package org.residentpension.policy;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with a change of the law; {@link PolicyText} says it in a sentence.
 *
 * @param parameter the parameter at fault; null where it is the change as a whole
 * @param details days and amounts that the sentence names
 */
public record PolicyFault(Kind kind, String parameter, List<String> details) {

    public enum Kind {
        NO_VALUE,
        NO_DAY,
        NOT_LATER,
        NO_SOURCE,
        SOURCE_TOO_LONG,
        NO_REASON,
        REASON_TOO_LONG,
        UNKNOWN_PARAMETER,
        WRONG_VALUE,
        CHANGES_NOTHING,
        TIER_WITHOUT_MATCHING,
        MATCHING_WITHOUT_TIER,
        MATCHING_ABOVE_TIER,
        NO_ORDINARY_TIER,
        SPONSORED_AMOUNT_NO_TIER,
        SHARES_NOT_WHOLE,
        AGES_CROSSED
    }

    static PolicyFault of(Kind kind, Object... details) {
        return at(null, kind, details);
    }

    static PolicyFault at(String parameter, Kind kind, Object... details) {
        return new PolicyFault(
                kind, parameter, Arrays.stream(details).map(Object::toString).toList());
    }
}
