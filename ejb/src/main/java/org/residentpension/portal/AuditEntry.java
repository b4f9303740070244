package org.residentpension.portal;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A line of the audit trail as auditors read it; null where nobody acted, nothing was or no place was touched. */
public record AuditEntry(
        long id,
        LocalDateTime at,
        String userName,
        String staffName,
        String event,
        boolean refused,
        String code,
        String subject,
        String division,
        String before,
        String after,
        String remoteAddress)
        implements Serializable {}
