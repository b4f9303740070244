package org.residentpension.web.signon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.RoleGrant;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.http.Framing;
import org.residentpension.web.http.PublicAddress;
import org.residentpension.web.http.SecurityHeaders;

/** Looks at everything around a portal that can be set wrong, from where the administrator's browser stands. */
@RequestScoped
public class PortalSelfCheck {

    public enum Kind {
        BASE_ADDRESS,
        PROXY,
        COOKIE,
        FRAME,
        PROVIDER,
        CLOCK,
        IDENTITY,
        MENU
    }

    public enum State {
        GOOD,
        WARN,
        BAD
    }

    /** @param found as it is: a setting in its own words, a person's posts in the reader's */
    public record Check(Kind kind, String found, State state) implements Serializable {}

    private static final int PATIENCE = 4_000;

    /** Proofs of identity are good for about a minute around their time. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress address;

    @Inject
    private Framing framing;

    @Inject
    private SecurityHeaders headers;

    @Inject
    private SignOns signOns;

    @Inject
    private Sessions sessions;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    @Inject
    @ConfigProperty(name = "residentpension.host.home")
    private Optional<String> hostHome;

    public List<Check> checks() {
        List<Check> checks = new ArrayList<>(List.of(base(), proxy(), cookie(), frame()));
        signOns.portal().flatMap(PortalSignOn::heartbeat).ifPresent(there -> checks.addAll(provider(there)));
        checks.add(identity());
        return checks;
    }

    private Check base() {
        String seen = address.seen(request);
        if (address.configured().isEmpty()) {
            return new Check(Kind.BASE_ADDRESS, seen, signOns.portal().isPresent() ? State.BAD : State.WARN);
        }
        String set = address.configured().get().toString();
        return set.equals(seen)
                ? new Check(Kind.BASE_ADDRESS, set, State.GOOD)
                : new Check(Kind.BASE_ADDRESS, set + " ≠ " + seen, State.WARN);
    }

    /** What a proxy says of the way to it must be what the server believes. */
    private Check proxy() {
        String scheme = request.getHeader("X-Forwarded-Proto");
        if (scheme == null) {
            return new Check(Kind.PROXY, "-", State.GOOD);
        }
        return new Check(
                Kind.PROXY,
                "X-Forwarded-Proto: " + scheme + ", " + request.getScheme(),
                scheme.equals(request.getScheme()) ? State.GOOD : State.BAD);
    }

    private Check cookie() {
        boolean tls = address.of(request, "").getScheme().equals("https");
        boolean arrived = request.isRequestedSessionIdFromCookie() && request.isRequestedSessionIdValid();
        String found = "RPSESSION; Path=" + request.getContextPath() + "; SameSite=Lax"
                + (headers.areForTls() ? "; Secure" : "");
        State state = !arrived ? State.BAD : tls == headers.areForTls() ? State.GOOD : State.WARN;
        return new Check(Kind.COOKIE, found, state);
    }

    private Check frame() {
        List<String> set = framing.configured();
        boolean sound = set.stream().allMatch(Framing::isOrigin);
        boolean portal = hostHome.isEmpty()
                || set.stream().anyMatch(origin -> hostHome.get().startsWith(origin + "/"));
        State state = !sound ? State.BAD : set.isEmpty() || !portal ? State.WARN : State.GOOD;
        return new Check(Kind.FRAME, set.isEmpty() ? "-" : String.join(" ", set), state);
    }

    private List<Check> provider(URI there) {
        try {
            HttpURLConnection connection = (HttpURLConnection) there.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            connection.setInstanceFollowRedirects(false);
            int status = connection.getResponseCode();
            Check reached = new Check(Kind.PROVIDER, there + " " + status, status < 400 ? State.GOOD : State.BAD);
            long date = connection.getDate();
            if (date == 0) {
                return List.of(reached);
            }
            Instant now = clock.now().atZone(BusinessClock.ZONE).toInstant();
            Duration apart = Duration.between(Instant.ofEpochMilli(date), now).abs();
            State state = apart.compareTo(SKEW) <= 0 ? State.GOOD : State.BAD;
            return List.of(reached, new Check(Kind.CLOCK, apart.toSeconds() + " s", state));
        } catch (IOException unreachable) {
            return List.of(new Check(Kind.PROVIDER, there + ": " + unreachable.getMessage(), State.BAD));
        }
    }

    private Check identity() {
        return sessions.signedIn(request)
                .map(found -> new Check(Kind.IDENTITY, described(found), State.GOOD))
                .orElseGet(() -> new Check(Kind.IDENTITY, "-", State.BAD));
    }

    /** The way in, the account and its posts. */
    private String described(Sessions.SignedIn found) {
        String roles = found.account().grants().stream()
                .map(RoleGrant::role)
                .distinct()
                .sorted()
                .map(role -> messages.word("role", role))
                .collect(Collectors.joining(messages.sentence("list.comma")));
        return String.join(
                " · ",
                messages.word("signOn", found.session().host()),
                found.account().userName(),
                roles);
    }
}
