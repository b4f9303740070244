package org.residentpension.portal.session;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;

/** Beginning, keeping and ending sessions, for every kind of sign-on alike. Nobody needs a right to be signed out. */
@Stateless
public class SessionService {

    /** Often enough for a list of who is there, and no write at each request. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    /** An unanswered question is asked again after this; another request does not ask meanwhile. */
    private static final Duration ASK_AGAIN = Duration.ofSeconds(30);

    /** For whoever asks later who was signed in. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private SessionRepository sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    public void begin(NewSession session) {
        sessions.add(session, clock.now());
    }

    public Optional<HeldSession> alive(String key) {
        LocalDateTime now = clock.now();
        Optional<HeldSession> held = sessions.alive(key, now);
        held.filter(session -> session.seenAt().plus(SEEN).isBefore(now))
                .ifPresent(session -> sessions.seen(session.id(), now));
        return held;
    }

    public HostTokens tokens(HeldSession session) {
        return sessions.tokens(session.id());
    }

    /** Whether this request is the one that asks the portal. */
    public boolean claimCheck(HeldSession session) {
        LocalDateTime now = clock.now();
        return sessions.claimCheck(session.id(), now, now.plus(ASK_AGAIN));
    }

    public void renewed(HeldSession session, HostTokens tokens, LocalDateTime checkAfter) {
        sessions.renewed(session.id(), tokens, checkAfter);
    }

    public void end(String key, EndReason reason, String remoteAddress) {
        LocalDateTime now = clock.now();
        Optional<HeldSession> held = sessions.alive(key, now);
        if (sessions.end(key, reason, now) > 0) {
            held.ifPresent(session -> record(session.userName(), reason, remoteAddress));
        }
    }

    /**
     * Ends what the portal names.
     *
     * @param notice what makes this announcement unlike any other
     * @param keptUntil how long the same announcement could come again
     * @return false if it was heard before, and nothing was done
     */
    public boolean endByPortal(String notice, LocalDateTime keptUntil, Handle handle, String remoteAddress) {
        if (!sessions.hear(notice, keptUntil)) {
            return false;
        }
        LocalDateTime now = clock.now();
        List<String> users = sessions.named(handle, now);
        sessions.end(handle, EndReason.PORTAL_LOGOUT, now);
        users.forEach(user -> record(user, EndReason.PORTAL_LOGOUT, remoteAddress));
        return true;
    }

    /**
     * Ends every session of the person whom the portal signed in with the ticket: of several tickets for the same
     * address it names the last one only.
     *
     * @return false if no session that began with it is alive, and nothing was done
     */
    public boolean endByTicket(String host, Handle ticket, String remoteAddress) {
        LocalDateTime now = clock.now();
        List<String> users = sessions.named(ticket, now);
        for (String user : users) {
            sessions.endAll(user, host, EndReason.PORTAL_LOGOUT, now);
            record(user, EndReason.PORTAL_LOGOUT, remoteAddress);
        }
        return !users.isEmpty();
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void sweep() {
        sessions.sweep(clock.now(), clock.now().minus(KEPT));
    }

    private void record(String userName, EndReason reason, String remoteAddress) {
        Long staff = sessions.staffOf(userName).orElse(null);
        audit.done(new AuditLine(userName, staff, remoteAddress, "SIGN_OUT", null, null, null, null, reason.name()));
    }
}
