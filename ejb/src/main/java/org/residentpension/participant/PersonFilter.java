package org.residentpension.participant;

import org.residentpension.kernel.SpecialGroup;

/**
 * What the list of persons is narrowed to; null restricts nothing. {@code idNumber} only ever matches exactly, {@code
 * division} is the whole code of a place of any level.
 */
public record PersonFilter(String division, String name, String idNumber, String enrollmentState, SpecialGroup group) {

    public static final PersonFilter NONE = new PersonFilter(null, null, null, null, null);

    /** An {@code enrollmentState} of its own: persons without a living relation or application. */
    public static final String NOT_ENROLLED = "NOT_ENROLLED";
}
