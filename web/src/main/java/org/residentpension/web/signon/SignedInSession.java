package org.residentpension.web.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.residentpension.portal.Account;

/**
 * What the session remembers: whose it is, since when, and with which password it began. Nothing about rights, which are
 * read anew for each request. The idle limit stands in web.xml.
 */
public record SignedInSession(String userName, LocalDateTime since, String credential) implements Serializable {

    /** Nobody works longer at a stretch; who does signs in again (ASVS 7.3.2). */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String KEY = "org.residentpension.signedIn";

    static Optional<SignedInSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedInSession) session.getAttribute(KEY));
    }

    /** The session gets a new id, so that one planted before signing in is worth nothing. */
    public static void begin(HttpServletRequest request, Account account, LocalDateTime now) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, new SignedInSession(account.userName(), now, account.credential()));
    }

    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** A closed account, a password changed elsewhere and a day's end all take effect on the next request. */
    boolean isGoodFor(Account account, LocalDateTime now) {
        return account.isEnabled() && account.credential().equals(credential) && now.isBefore(since.plus(LONGEST));
    }
}
