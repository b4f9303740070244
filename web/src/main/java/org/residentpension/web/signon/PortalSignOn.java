package org.residentpension.web.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.residentpension.portal.session.HeldSession;

/** How one kind of portal signs its people in here and out again. The site's configuration chooses one by its name. */
public interface PortalSignOn {

    /** Where portals send the browser back. Ends with a slash, because some of them compare only how it begins. */
    String CALLBACK = "/sign-on/callback/";

    /** Where portals announce that somebody has signed out. */
    String NOTICE = "/sign-on/logout";

    /** Whether the browser comes back from the portal. The server may take the welcome page into the path. */
    static boolean isCallback(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + CALLBACK);
    }

    static boolean isNotice(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + NOTICE);
    }

    enum Standing {
        SIGNED_IN,
        SIGNED_OUT,
        /** The portal does not answer: work goes on, the question is asked again. */
        UNKNOWN
    }

    String name();

    /** Whether the request is the portal's own business: its way back, its notice of a logout. */
    boolean handles(HttpServletRequest request);

    void handle(HttpServletRequest request, HttpServletResponse response);

    /**
     * Sends the browser to the portal, which leads it back to {@code to}. In a frame the portal must not show a page of
     * its own: then it is asked silently, and whoever is not signed in there is told so on a page of ours.
     */
    void ask(HttpServletRequest request, HttpServletResponse response, String to);

    /** Asks the portal whether the person is still signed in there; called when the session is due, by one request. */
    Standing check(HttpServletRequest request, HeldSession session);

    /** Whether this very request shows that the portal's session has gone, without asking anybody. */
    default boolean hasVisiblyEnded(HttpServletRequest request) {
        return false;
    }

    /** Where the browser goes on to so that the portal's own session ends as well. Called before ours ends. */
    default Optional<URI> farewell(HttpServletRequest request, HeldSession session) {
        return Optional.empty();
    }

    /** An address there that answers anybody, for the self-check. */
    default Optional<URI> heartbeat() {
        return Optional.empty();
    }
}
