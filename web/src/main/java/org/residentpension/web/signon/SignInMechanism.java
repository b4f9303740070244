package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Account;
import org.residentpension.portal.session.EndReason;
import org.residentpension.portal.session.SessionService;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;
import org.residentpension.web.http.SecurityHeaders;

/** The one mechanism: machines by HTTP Basic, people by their session, whoever is neither is sent to sign in. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private SecurityHeaders headers;

    @Inject
    private SignOns signOns;

    @Inject
    private LocalSignIn local;

    @Inject
    private BasicSignIn basic;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionService registry;

    @Inject
    private BusinessClock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // filters run after this, and never for what is answered here
        headers.put(request, response);
        if (Address.isStatic(request)) {
            return context.doNothing();
        }
        Optional<PortalSignOn> portal = signOns.portal();
        if (portal.isPresent() && portal.get().handles(request)) {
            portal.get().handle(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (signOns.isLocalOffered() && local.handles(request)) {
            local.signIn(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (BasicSignIn.isOffered(request)) {
            return basic.signIn(request, context);
        }
        Optional<Sessions.SignedIn> signedIn =
                sessions.signedIn(request).filter(found -> isStillThere(request, portal, found));
        if (signedIn.isPresent()) {
            return letIn(signedIn.get(), request, response, context);
        }
        if (context.isProtected() || isClosedDoor(request)) {
            ask(request, response, portal);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }

    /** One request asks the portal when that is due; until it has answered, the others go on. */
    private boolean isStillThere(
            HttpServletRequest request, Optional<PortalSignOn> portal, Sessions.SignedIn signedIn) {
        if (portal.isEmpty() || !signedIn.session().host().equals(portal.get().name())) {
            return signOns.isLocalOffered() && signedIn.session().host().equals(SignOns.LOCAL);
        }
        if (portal.get().hasVisiblyEnded(request)) {
            sessions.end(request, EndReason.PORTAL_LOGOUT);
            return false;
        }
        boolean due = signedIn.session().isDueForCheck(clock.now()) && registry.claimCheck(signedIn.session());
        if (due && portal.get().check(request, signedIn.session()) == PortalSignOn.Standing.SIGNED_OUT) {
            sessions.end(request, EndReason.PORTAL_REFUSED);
            return false;
        }
        return true;
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, Optional<PortalSignOn> portal) {
        if (portal.isEmpty() && !Chrome.isEmbedded(request)) {
            local.askToSignIn(request, response);
        } else if (portal.isEmpty() || isQuiet(request)) {
            // no form to sign in stands in a frame, and a script cannot follow the browser to another site
            String page = Chrome.keep(request, Address.SIGNED_OUT);
            Address.go(request, response, Address.leadingTo(page, Address.standing(request)));
        } else {
            String to = Address.is(request, Address.SIGN_IN)
                    ? Address.local(request.getParameter("to"))
                    : Address.standing(request);
            portal.get().ask(request, response, to);
        }
    }

    private static boolean isQuiet(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) || request.getHeader("Faces-Request") != null;
    }

    /** The sign-in page where there are no accounts of our own. */
    private boolean isClosedDoor(HttpServletRequest request) {
        return Address.is(request, Address.SIGN_IN) && !signOns.isLocalOffered();
    }

    private static AuthenticationStatus letIn(
            Sessions.SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        Account account = signedIn.account();
        String instead = insteadOf(signedIn, request);
        if (instead != null) {
            Address.go(request, response, instead);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.notifyContainerAboutLogin(account.userName(), groups(account));
    }

    /**
     * A password that somebody else knows opens no page but the one where it is changed; whom the portal's words give no
     * post reads why. Null if the request may go on.
     */
    private static String insteadOf(Sessions.SignedIn signedIn, HttpServletRequest request) {
        if (!Address.isPage(request)) {
            return null;
        }
        if (signedIn.account().mustChangePassword()) {
            return Address.isPasswordPage(request) ? null : Address.PASSWORD;
        }
        boolean idle = signedIn.account().grants().isEmpty()
                && !signedIn.session().host().equals(SignOns.LOCAL);
        return idle && !isOpenToAll(request) ? Chrome.keep(request, Address.NO_ACCESS) : null;
    }

    private static boolean isOpenToAll(HttpServletRequest request) {
        return Address.is(request, Address.NO_ACCESS)
                || Address.is(request, Address.SIGNED_OUT)
                || Address.is(request, "/sign-in-failed");
    }

    static Set<String> groups(Account account) {
        return account.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
    }
}
