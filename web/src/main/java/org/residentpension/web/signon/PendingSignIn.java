package org.residentpension.web.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A sign-in on its way through the portal, kept in the browser's own session: an answer that another browser's sign-in
 * asked for finds none. Each is good for one answer.
 *
 * @param state what the portal must hand back
 * @param nonce what the portal must write into its proof; null if it knows none
 * @param verifier what only we can show when the code is exchanged; null if the portal does not ask for it
 * @param to where the person wanted to go
 * @param silent the portal was asked to show no page
 */
record PendingSignIn(String state, String nonce, String verifier, String to, boolean silent) implements Serializable {

    private static final String NAME = "org.residentpension.pendingSignIns";

    /** Tabs and frames of one browser that sign in at the same time; the oldest is forgotten. */
    private static final int MOST = 8;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int STATE_BYTES = 32;

    /** For a portal whose protocol knows a state and nothing more. */
    static PendingSignIn of(String to, boolean silent) {
        byte[] state = new byte[STATE_BYTES];
        RANDOM.nextBytes(state);
        return new PendingSignIn(HexFormat.of().formatHex(state), null, null, to, silent);
    }

    static void keep(HttpServletRequest request, PendingSignIn pending) {
        HttpSession session = request.getSession();
        List<PendingSignIn> all = new ArrayList<>(of(session));
        all.add(pending);
        session.setAttribute(NAME, new ArrayList<>(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    static Optional<PendingSignIn> take(HttpServletRequest request, String state) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        List<PendingSignIn> all = new ArrayList<>(of(session));
        Optional<PendingSignIn> found =
                all.stream().filter(each -> each.state().equals(state)).findFirst();
        found.ifPresent(all::remove);
        session.setAttribute(NAME, all);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<PendingSignIn> of(HttpSession session) {
        Object kept = session.getAttribute(NAME);
        return kept == null ? List.of() : (List<PendingSignIn>) kept;
    }
}
