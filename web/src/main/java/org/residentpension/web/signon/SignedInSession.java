package org.residentpension.web.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What the session remembers: the account's name and nothing about rights, which are read anew for each request. */
public final class SignedInSession {

    private static final String USER_NAME = "org.residentpension.userName";

    private SignedInSession() {}

    static Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(USER_NAME));
    }

    /** The session gets a new id, so that one planted before signing in is worth nothing. */
    static void begin(HttpServletRequest request, String userName) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(USER_NAME, userName);
    }

    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
