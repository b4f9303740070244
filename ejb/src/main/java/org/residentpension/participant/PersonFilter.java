package org.residentpension.participant;

import org.residentpension.kernel.SpecialGroup;

/** What the list of persons is narrowed to; null restricts nothing. {@code idNumber} only ever matches exactly. */
public record PersonFilter(String division, String name, String idNumber, String enrollmentState, SpecialGroup group) {

    public static final PersonFilter NONE = new PersonFilter(null, null, null, null, null);
}
