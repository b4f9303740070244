package org.residentpension.portal;

import java.time.LocalDate;

/** What the audit trail is narrowed to; null restricts nothing. {@code subject} is {@code table} or {@code table:id}. */
public record AuditFilter(
        String user, String event, Boolean refused, LocalDate from, LocalDate until, String subject) {}
