package org.residentpension.enrollment;

/** What the list of applications is narrowed to; null restricts nothing. {@code division} may be of any level. */
public record EnrollmentFilter(Desk desk, EnrollmentState state, String division, String name, Long importId) {

    public static EnrollmentFilter on(Desk desk) {
        return new EnrollmentFilter(desk, null, null, null, null);
    }

    /** What of a roster waits for the caller in that state. */
    static EnrollmentFilter mineOfImport(long importId, EnrollmentState state) {
        return new EnrollmentFilter(Desk.MINE, state, null, null, importId);
    }
}
