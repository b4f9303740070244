package org.residentpension.web.signon;

/** Why a sign-in through the portal did not come about; the page has a sentence for each. */
public enum SignInFault {
    /** The answer belongs to no sign-in of this browser, or to one that was answered already. */
    STATE,
    /** The portal refused, or what it sent does not hold. */
    REFUSED,
    /** The account is closed here. */
    CLOSED,
    /** The portal does not answer. */
    DOWN,
    /** The site's configuration is incomplete. */
    SETTINGS
}
