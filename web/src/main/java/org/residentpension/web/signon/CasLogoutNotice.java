package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apereo.cas.client.util.XmlUtils;
import org.residentpension.portal.session.SessionService;

/**
 * The notice by which a CAS says that somebody has signed out. Nobody signs it: it is believed because it names a ticket
 * that led into a session here, which besides us only the CAS knows.
 */
@ApplicationScoped
class CasLogoutNotice {

    private static final Logger LOG = Logger.getLogger(CasLogoutNotice.class.getName());
    private static final int LONGEST = 10_000;

    @Inject
    private CasSettings settings;

    @Inject
    private SessionService sessions;

    void hear(HttpServletRequest request, HttpServletResponse response) {
        String message = "POST".equals(request.getMethod()) ? request.getParameter("logoutRequest") : null;
        boolean held = false;
        try {
            // null for what is no XML, or brings a document type of its own
            String ticket = message == null || message.length() > LONGEST
                    ? null
                    : XmlUtils.getTextForElement(message, "SessionIndex");
            held = ticket != null
                    && !ticket.isBlank()
                    && sessions.endByTicket(
                            CasServer.HOST,
                            CasSignOn.handle(settings.prefix().toString(), ticket.strip()),
                            request.getRemoteAddr());
        } catch (SignInRefused unset) {
            LOG.log(Level.WARNING, "notice of logout refused: {0}", unset.getMessage());
        }
        if (!held) {
            LOG.log(Level.WARNING, "notice of logout refused: it names no ticket that is held here");
        }
        response.setStatus(held ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }
}
