package org.residentpension.portal.host;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.portal.Role;

/**
 * A role or unit of the portal as the administrator sees it.
 *
 * @param keeper the division for which it is mapped; null while it is not
 * @param role what it means here, if it is a role
 * @param division what it means here, if it is a unit
 */
public record HostName(
        long id,
        String host,
        HostNameKind kind,
        String name,
        String label,
        LocalDateTime seenAt,
        String keeper,
        Role role,
        String division,
        String verifiedBy,
        LocalDateTime verifiedAt)
        implements Serializable {

    public boolean isMapped() {
        return keeper != null;
    }
}
