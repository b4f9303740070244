package org.residentpension.web.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.residentpension.portal.Account;

/**
 * What the server's session remembers: the key to its row in the database, whose it is, and with which password it
 * began. Nothing about rights, which are read anew for each request. The idle limit stands in web.xml.
 */
record SignedInSession(String key, String userName, String credential) implements Serializable {

    private static final String NAME = "org.residentpension.signedIn";

    static Optional<SignedInSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedInSession) session.getAttribute(NAME));
    }

    /** The session gets a new id, so that one planted before signing in is worth nothing. */
    void begin(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(NAME, this);
    }

    /** A closed account and a password changed elsewhere take effect on the next request. */
    boolean isGoodFor(Account account) {
        return account.isEnabled() && account.credential().equals(credential);
    }
}
