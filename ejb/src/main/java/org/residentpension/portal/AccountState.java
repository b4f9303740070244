package org.residentpension.portal;

/** How an account stands towards its holder. */
public enum AccountState {
    /** The holder has not changed the first password yet. */
    NEW,
    OPEN,
    /** Too many wrong passwords; ends by itself or by the administrator. */
    LOCKED,
    CLOSED
}
