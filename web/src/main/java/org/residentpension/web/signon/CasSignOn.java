package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apereo.cas.client.util.CommonUtils;
import org.residentpension.portal.host.HostPerson;
import org.residentpension.portal.session.Handle;
import org.residentpension.portal.session.HeldSession;
import org.residentpension.portal.session.HostTokens;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;
import org.residentpension.web.http.PublicAddress;

/**
 * CAS: a ticket for one address and one use, whose address carries the state that binds it to this browser; a gateway
 * question in a frame. Roles are as they were at sign-in, because CAS tells nothing later but the logout.
 */
@ApplicationScoped
class CasSignOn implements PortalSignOn {

    @Inject
    private CasSettings settings;

    @Inject
    private CasServer server;

    @Inject
    private CasLogoutNotice notice;

    @Inject
    private PortalArrival arrival;

    @Inject
    private PublicAddress address;

    @Override
    public String name() {
        return CasServer.HOST;
    }

    @Override
    public boolean handles(HttpServletRequest request) {
        return PortalSignOn.isCallback(request) || PortalSignOn.isNotice(request);
    }

    /** A CAS that was given no address for its notices sends them to the one with which the ticket was asked for. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) {
        if (PortalSignOn.isNotice(request) || "POST".equals(request.getMethod())) {
            notice.hear(request, response);
        } else {
            comeBack(request, response);
        }
    }

    @Override
    public void ask(HttpServletRequest request, HttpServletResponse response, String to) {
        PendingSignIn pending = PendingSignIn.of(to, Chrome.isEmbedded(request));
        try {
            String there = CommonUtils.constructRedirectUrl(
                    settings.prefix() + "/login",
                    "service",
                    service(request, pending.state()),
                    false,
                    pending.silent());
            PendingSignIn.keep(request, pending);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", there);
        } catch (SignInRefused refused) {
            arrival.fail(request, response, name(), refused, to);
        }
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) {
        String state = request.getParameter("state");
        String ticket = request.getParameter("ticket");
        Optional<PendingSignIn> pending = PendingSignIn.take(request, state);
        String to = pending.map(PendingSignIn::to).orElse("/");
        try {
            boolean silent = pending.orElseThrow(
                            () -> new SignInRefused(SignInFault.STATE, "no sign-in waits for this state"))
                    .silent();
            if (ticket != null) {
                HostPerson person = server.validated(ticket, service(request, state));
                arrival.arrive(request, person, List.of(handle(person.issuer(), ticket)), HostTokens.NONE, null);
                Address.go(request, response, to);
            } else if (silent) {
                PortalArrival.signedOut(request, response, to);
            } else {
                throw new SignInRefused(SignInFault.REFUSED, "no ticket");
            }
        } catch (SignInRefused refused) {
            arrival.fail(request, response, name(), refused, to);
        }
    }

    static Handle handle(String prefix, String ticket) {
        return new Handle(Handle.Kind.TICKET, prefix + " " + ticket);
    }

    /** It tells of a logout by itself and of nothing else. */
    @Override
    public Standing check(HttpServletRequest request, HeldSession session) {
        return Standing.UNKNOWN;
    }

    @Override
    public Optional<URI> farewell(HttpServletRequest request, HeldSession session) {
        try {
            String signedOut = address.of(request, Address.SIGNED_OUT).toString();
            return Optional.of(URI.create(CommonUtils.constructRedirectUrl(
                    settings.prefix() + "/logout", "service", signedOut, false, false)));
        } catch (SignInRefused unset) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<URI> heartbeat() {
        try {
            return Optional.of(URI.create(settings.prefix() + "/login"));
        } catch (SignInRefused unset) {
            return Optional.empty();
        }
    }

    private String service(HttpServletRequest request, String state) {
        return address.of(request, CALLBACK) + "?state=" + state;
    }
}
