package org.residentpension.platform;

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
