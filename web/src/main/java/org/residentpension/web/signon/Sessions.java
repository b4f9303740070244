package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Account;
import org.residentpension.portal.SignInService;
import org.residentpension.portal.session.EndReason;
import org.residentpension.portal.session.Handle;
import org.residentpension.portal.session.HeldSession;
import org.residentpension.portal.session.HostTokens;
import org.residentpension.portal.session.NewSession;
import org.residentpension.portal.session.SessionService;

/** Sessions of people: a cookie leads to the server's session, that to a row in the database, which alone decides. */
@ApplicationScoped
public class Sessions {

    /** Nobody works longer at a stretch; who does signs in again (ASVS 7.3.2). */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    @Inject
    private SessionService sessions;

    @Inject
    private SignInService accounts;

    @Inject
    private BusinessClock clock;

    /** Who is signed in by this request, and since when. */
    public record SignedIn(Account account, HeldSession session) {}

    public void beginLocal(HttpServletRequest request, Account account) {
        end(request, EndReason.PASSWORD_CHANGED);
        String key = newKey();
        sessions.begin(NewSession.local(
                account, key, request.getRemoteAddr(), clock.now().plus(LONGEST)));
        new SignedInSession(key, account.userName(), account.credential()).begin(request);
    }

    /** @param checkAfter when the portal must be asked again; null if it tells by itself */
    void begin(
            HttpServletRequest request,
            Account account,
            String host,
            List<Handle> handles,
            HostTokens tokens,
            LocalDateTime checkAfter) {
        SignedInSession.of(request)
                .ifPresent(before -> sessions.end(before.key(), EndReason.SIGNED_OUT, request.getRemoteAddr()));
        String key = newKey();
        sessions.begin(new NewSession(
                account, key, host, request.getRemoteAddr(), clock.now().plus(LONGEST), checkAfter, handles, tokens));
        new SignedInSession(key, account.userName(), account.credential()).begin(request);
    }

    Optional<SignedIn> signedIn(HttpServletRequest request) {
        return SignedInSession.of(request).flatMap(own -> sessions.alive(own.key())
                .filter(held -> held.userName().equals(own.userName()))
                .flatMap(held -> accounts.account(own.userName())
                        .filter(own::isGoodFor)
                        .map(account -> new SignedIn(account, held))));
    }

    /** The session of this request, if it is alive. */
    public Optional<HeldSession> held(HttpServletRequest request) {
        return SignedInSession.of(request).flatMap(own -> sessions.alive(own.key()));
    }

    public void end(HttpServletRequest request, EndReason reason) {
        SignedInSession.of(request).ifPresent(own -> sessions.end(own.key(), reason, request.getRemoteAddr()));
        HttpSession session = request.getSession(false);
        if (session != null && reason != EndReason.PASSWORD_CHANGED) {
            session.invalidate();
        }
    }

    private static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
