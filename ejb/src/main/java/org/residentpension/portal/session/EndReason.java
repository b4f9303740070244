package org.residentpension.portal.session;

/** Why a session is over. */
public enum EndReason {
    SIGNED_OUT,
    PORTAL_LOGOUT,
    PORTAL_REFUSED,
    PASSWORD_CHANGED
}
