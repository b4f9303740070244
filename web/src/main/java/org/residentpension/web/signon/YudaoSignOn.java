package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.host.HostPerson;
import org.residentpension.portal.host.HostSignInService;
import org.residentpension.portal.session.HeldSession;
import org.residentpension.portal.session.HostTokens;
import org.residentpension.portal.session.SessionService;
import org.residentpension.portal.yudao.YudaoClient;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;
import org.residentpension.web.http.PublicAddress;

/**
 * The OAuth2 dialect of RuoYi-Vue-Pro: a code bound to this browser by its state, opaque tokens that stay on the server.
 * It announces no logout and cannot be asked silently; so it is asked again and again whether she is still signed in, and
 * whoever comes in a frame without a session is led to the top of the window.
 */
@ApplicationScoped
class YudaoSignOn implements PortalSignOn {

    private static final Logger LOG = Logger.getLogger(YudaoSignOn.class.getName());

    @Inject
    private YudaoSettings settings;

    @Inject
    private YudaoHost host;

    @Inject
    private PortalArrival arrival;

    @Inject
    private HostSignInService persons;

    @Inject
    private SessionService sessions;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    private volatile LocalDate departmentsReadOn;

    @Override
    public String name() {
        return YudaoHost.HOST;
    }

    @Override
    public boolean handles(HttpServletRequest request) {
        return PortalSignOn.isCallback(request);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) {
        Optional<PendingSignIn> pending = PendingSignIn.take(request, request.getParameter("state"));
        String to = pending.map(PendingSignIn::to).orElse("/");
        try {
            String state = pending.orElseThrow(
                            () -> new SignInRefused(SignInFault.STATE, "no sign-in waits for this state"))
                    .state();
            String code = request.getParameter("code");
            if (code == null) {
                throw new SignInRefused(SignInFault.REFUSED, "no code");
            }
            HostTokens given = host.exchange(code, callback(request), state);
            HostPerson person = host.person(given.access());
            if (!host.isSignedInThere(number(person))) {
                throw new SignInRefused(SignInFault.REFUSED, "no token of the portal's own");
            }
            readDepartments(given.access());
            arrival.arrive(
                    request,
                    person,
                    List.of(),
                    new HostTokens(number(person), given.access(), given.refresh()),
                    next());
            Address.go(request, response, to);
        } catch (SignInRefused refused) {
            arrival.fail(request, response, name(), refused, to);
        }
    }

    @Override
    public void ask(HttpServletRequest request, HttpServletResponse response, String to) {
        if (Chrome.isEmbedded(request)) {
            // its page to sign in would stand in the frame
            PortalArrival.signedOut(request, response, to);
            return;
        }
        PendingSignIn pending = PendingSignIn.of(to, false);
        try {
            settings.serviceUser();
            Map<String, String> question = new LinkedHashMap<>();
            question.put("client_id", settings.clientId());
            question.put("redirect_uri", callback(request));
            question.put("response_type", "code");
            question.put("scope", "user.read");
            question.put("state", pending.state());
            String there = settings.door() + "?" + YudaoClient.query(question);
            PendingSignIn.keep(request, pending);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", there);
        } catch (SignInRefused refused) {
            arrival.fail(request, response, name(), refused, to);
        }
    }

    /** Our own token tells whether she is still one of its users, the portal's own tokens whether she is still there. */
    @Override
    public Standing check(HttpServletRequest request, HeldSession session) {
        HostTokens tokens = sessions.tokens(session);
        try {
            if (tokens.access() == null || hasLeft(tokens.identity())) {
                return gone(session, tokens, "no token of the portal's own");
            }
            HostTokens good = told(session, tokens);
            sessions.renewed(session, good, next());
            return Standing.SIGNED_IN;
        } catch (SignInRefused refused) {
            if (refused.fault() == SignInFault.REFUSED) {
                return gone(session, tokens, refused.getMessage());
            }
            LOG.log(Level.WARNING, "the portal does not tell who is signed in: {0}", refused.getMessage());
            return Standing.UNKNOWN;
        }
    }

    /** Where the look for the logout fails, the person's own token still has to hold. */
    private boolean hasLeft(String number) {
        try {
            return !host.isSignedInThere(number);
        } catch (SignInRefused unseen) {
            LOG.log(Level.WARNING, "a logout of the portal would not be seen: {0}", unseen.getMessage());
            return false;
        }
    }

    private HostTokens told(HeldSession session, HostTokens tokens) throws SignInRefused {
        HostTokens good = tokens;
        HostPerson person;
        try {
            person = host.person(tokens.access());
        } catch (SignInRefused expired) {
            if (expired.fault() != SignInFault.REFUSED || tokens.refresh() == null) {
                throw expired;
            }
            HostTokens given = host.renew(tokens.refresh());
            good = new HostTokens(
                    tokens.identity(), given.access(), given.refresh() == null ? tokens.refresh() : given.refresh());
            person = host.person(good.access());
        }
        if (!persons.told(person).userName().equals(session.userName())) {
            throw new SignInRefused(SignInFault.REFUSED, "the token is somebody else's now");
        }
        return good;
    }

    private Standing gone(HeldSession session, HostTokens tokens, String why) {
        LOG.log(Level.INFO, "session {0} ends: {1}", new Object[] {session.id(), why});
        revoke(tokens);
        return Standing.SIGNED_OUT;
    }

    /** The portal's own session goes on: it has no address that ends it. Our token of it ends. */
    @Override
    public Optional<URI> farewell(HttpServletRequest request, HeldSession session) {
        revoke(sessions.tokens(session));
        return Optional.empty();
    }

    private void revoke(HostTokens tokens) {
        if (tokens.access() == null) {
            return;
        }
        try {
            host.revoke(tokens.access());
        } catch (SignInRefused unreachable) {
            LOG.log(Level.INFO, "a token was not given back: {0}", unreachable.getMessage());
        }
    }

    @Override
    public Optional<URI> heartbeat() {
        try {
            return Optional.of(settings.api());
        } catch (SignInRefused unset) {
            return Optional.empty();
        }
    }

    /** Once a day, with the eyes of whoever comes first. */
    private void readDepartments(String access) {
        LocalDate today = clock.today();
        if (today.equals(departmentsReadOn)) {
            return;
        }
        try {
            persons.units(name(), host.departments(access));
            departmentsReadOn = today;
        } catch (SignInRefused unreadable) {
            LOG.log(Level.WARNING, "the portal does not tell its departments: {0}", unreadable.getMessage());
        }
    }

    private LocalDateTime next() throws SignInRefused {
        return clock.now().plus(settings.poll());
    }

    /** Her number over there. */
    private static String number(HostPerson person) {
        return person.subject().substring(person.subject().indexOf(':') + 1);
    }

    private String callback(HttpServletRequest request) {
        return address.of(request, CALLBACK).toString();
    }
}
