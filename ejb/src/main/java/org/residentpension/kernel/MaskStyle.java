package org.residentpension.kernel;

/** How much of an ID number is shown to people who may not see it whole (R-SEC-2). */
public enum MaskStyle {
    FIRST6_LAST4,
    LAST4_ONLY;

    private static final int LENGTH = 18;

    /** The masked number; text that is no 18-character number is hidden completely. */
    public String apply(String idNumber) {
        if (idNumber.length() != LENGTH) {
            return "*".repeat(idNumber.length());
        }
        String last4 = idNumber.substring(LENGTH - 4);
        return this == FIRST6_LAST4 ? idNumber.substring(0, 6) + "*".repeat(8) + last4 : "*".repeat(14) + last4;
    }
}
