package org.residentpension.portal.session;

import java.time.LocalDateTime;

/** A session that is alive. {@code checkAfter} is null where the portal tells by itself that it has ended. */
public record HeldSession(
        long id,
        String userName,
        String host,
        LocalDateTime startedAt,
        LocalDateTime seenAt,
        LocalDateTime checkAfter) {

    public boolean isDueForCheck(LocalDateTime now) {
        return checkAfter != null && !now.isBefore(checkAfter);
    }
}
