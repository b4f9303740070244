package org.residentpension.portal.host;

/** What a name of the portal stands for. */
public enum HostNameKind {
    ROLE,
    UNIT
}
