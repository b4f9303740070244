package org.residentpension.platform;

import org.residentpension.kernel.IdNumbersIn;

/**
 * One line of the audit trail. {@code subject} names the object as {@code table:id}; {@code before} and {@code after}
 * are short readable states, null where nothing was or is.
 */
public record AuditLine(
        String userName,
        Long staffId,
        String remoteAddress,
        String event,
        String code,
        String subject,
        String division,
        String before,
        String after) {

    /** What somebody typed may hold an identity number; the trail is kept for good and read by people who see none whole (R-SEC-2). */
    public AuditLine {
        before = IdNumbersIn.masked(before);
        after = IdNumbersIn.masked(after);
    }

    public AuditLine about(String subject, String division) {
        return new AuditLine(userName, staffId, remoteAddress, event, code, subject, division, before, after);
    }

    public AuditLine change(String before, String after) {
        return new AuditLine(userName, staffId, remoteAddress, event, code, subject, division, before, after);
    }

    public AuditLine because(String code) {
        return new AuditLine(userName, staffId, remoteAddress, event, code, subject, division, before, after);
    }
}
