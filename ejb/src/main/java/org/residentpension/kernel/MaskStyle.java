package org.residentpension.kernel;

/** How much of an ID number is shown to people who may not see it whole (R-SEC-2). */
public enum MaskStyle {
    FIRST6_LAST4,
    LAST4_ONLY;

    private static final int LENGTH = 18;
    private static final int FIRST_GENERATION = 15;

    /** As somebody sees it: whole where she may, masked elsewhere. */
    public static String shown(String idNumber, boolean whole) {
        return whole ? idNumber : FIRST6_LAST4.apply(idNumber);
    }

    /** The masked number, always 18 characters; text that has not the length of a number is hidden completely. */
    public String apply(String idNumber) {
        int length = idNumber.length();
        if (length != LENGTH && length != FIRST_GENERATION) {
            return "*".repeat(length);
        }
        String last4 = idNumber.substring(length - 4);
        return this == FIRST6_LAST4 ? idNumber.substring(0, 6) + "*".repeat(8) + last4 : "*".repeat(14) + last4;
    }
}
