package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.portal.Account;
import org.residentpension.portal.host.HostPerson;
import org.residentpension.portal.host.HostSignInService;
import org.residentpension.portal.session.Handle;
import org.residentpension.portal.session.HostTokens;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;

/** What every portal's sign-on does alike once it knows who comes, or that nobody does. */
@ApplicationScoped
class PortalArrival {

    private static final Logger LOG = Logger.getLogger(PortalArrival.class.getName());
    private static final String FAILED = "/sign-in-failed";

    @Inject
    private HostSignInService persons;

    @Inject
    private Sessions sessions;

    /** @param checkAfter when the portal must be asked again; null if it tells by itself */
    void arrive(
            HttpServletRequest request,
            HostPerson person,
            List<Handle> handles,
            HostTokens tokens,
            LocalDateTime checkAfter)
            throws SignInRefused {
        Account account = persons.signIn(person, request.getRemoteAddr());
        if (!account.isEnabled()) {
            throw new SignInRefused(SignInFault.CLOSED, account.userName() + " is closed here");
        }
        sessions.begin(request, account, person.host(), handles, tokens, checkAfter);
    }

    void fail(HttpServletRequest request, HttpServletResponse response, String host, SignInRefused why, String to) {
        LOG.log(Level.WARNING, "sign-in through " + host + " refused, " + why.fault() + ": " + why.getMessage());
        if (why.fault() != SignInFault.DOWN) {
            persons.refused(host, why.fault().name(), request.getRemoteAddr());
        }
        String page = to.startsWith(Chrome.EMBEDDED + "/") ? Chrome.EMBEDDED + FAILED : FAILED;
        Address.go(request, response, Address.leadingTo(page + "?why=" + why.fault(), to));
    }

    /** Nobody is signed in at the portal, and it was asked silently. */
    static void signedOut(HttpServletRequest request, HttpServletResponse response, String to) {
        Address.go(request, response, Address.leadingTo(Chrome.EMBEDDED + Address.SIGNED_OUT, to));
    }
}
