package org.residentpension.portal;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** An account in the administrator's list. {@code name} is null for a machine. */
public record AccountRow(
        long id, String userName, String name, List<RoleGrant> grants, AccountState state, LocalDateTime lastSignInAt)
        implements Serializable {}
