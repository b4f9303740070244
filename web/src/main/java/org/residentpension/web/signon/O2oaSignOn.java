package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.host.HostSignInService;
import org.residentpension.portal.session.HeldSession;
import org.residentpension.portal.session.HostTokens;
import org.residentpension.portal.session.SessionService;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;

/**
 * O2OA's own cookie, which reaches us on the same host or below the same domain: its server says whose it is. The
 * session lasts as long as the browser brings the very cookie with which it began.
 */
@ApplicationScoped
class O2oaSignOn implements PortalSignOn {

    private static final Logger LOG = Logger.getLogger(O2oaSignOn.class.getName());

    /** A digest of the cookie, in the server's session. */
    private static final String BEGAN_WITH = "org.residentpension.o2oaToken";

    /** What its server makes fits; anything else would only be carried to it. */
    private static final String TOKEN = "[\\x21-\\x7e]{8,2000}";

    @Inject
    private O2oaSettings settings;

    @Inject
    private O2oaHost host;

    @Inject
    private PortalArrival arrival;

    @Inject
    private HostSignInService persons;

    @Inject
    private SessionService sessions;

    @Inject
    private BusinessClock clock;

    @Override
    public String name() {
        return O2oaHost.HOST;
    }

    /** Nobody comes back from there: the cookie comes with every request. */
    @Override
    public boolean handles(HttpServletRequest request) {
        return false;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException();
    }

    @Override
    public void ask(HttpServletRequest request, HttpServletResponse response, String to) {
        try {
            Optional<String> token = token(request);
            Optional<O2oaHost.Arrived> who = token.isPresent() ? host.who(token.get()) : Optional.empty();
            if (who.isPresent()) {
                persons.units(name(), who.get().unitLabels());
                arrival.arrive(request, who.get().person(), List.of(), HostTokens.NONE, next());
                request.getSession().setAttribute(BEGAN_WITH, digest(token.get()));
                Address.go(request, response, to);
            } else if (Chrome.isEmbedded(request)) {
                PortalArrival.signedOut(request, response, to);
            } else {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", settings.door().toString());
            }
        } catch (SignInRefused refused) {
            arrival.fail(request, response, name(), refused, to);
        }
    }

    /** The cookie has gone with the portal's session, or another person's has taken its place. */
    @Override
    public boolean hasVisiblyEnded(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object beganWith = session == null ? null : session.getAttribute(BEGAN_WITH);
        return token(request)
                .map(O2oaSignOn::digest)
                .filter(now -> now.equals(beganWith))
                .isEmpty();
    }

    @Override
    public Standing check(HttpServletRequest request, HeldSession session) {
        try {
            Optional<O2oaHost.Arrived> who = host.who(token(request).orElseThrow());
            if (who.isEmpty() || !persons.told(who.get().person()).userName().equals(session.userName())) {
                return Standing.SIGNED_OUT;
            }
            sessions.renewed(session, HostTokens.NONE, next());
            return Standing.SIGNED_IN;
        } catch (SignInRefused refused) {
            LOG.log(Level.WARNING, "the portal does not tell who is signed in: {0}", refused.getMessage());
            return Standing.UNKNOWN;
        }
    }

    @Override
    public Optional<URI> heartbeat() {
        try {
            return Optional.of(settings.door());
        } catch (SignInRefused unset) {
            return Optional.empty();
        }
    }

    private Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(settings.cookie()))
                .map(Cookie::getValue)
                .filter(value -> value.matches(TOKEN))
                .findFirst();
    }

    private LocalDateTime next() throws SignInRefused {
        return clock.now().plus(settings.cache());
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
