package org.residentpension.portal.session;

import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.portal.Account;

/**
 * A session that begins.
 *
 * @param key known to the server's own session only
 * @param host who signed her in: local, oidc, cas…
 * @param checkAfter when the portal must be asked again; null if it tells by itself
 */
public record NewSession(
        Account account,
        String key,
        String host,
        String remoteAddress,
        LocalDateTime goodUntil,
        LocalDateTime checkAfter,
        List<Handle> handles,
        HostTokens tokens) {

    /** With an account of our own, there is no portal to ask or to hear from. */
    public static NewSession local(Account account, String key, String remoteAddress, LocalDateTime goodUntil) {
        return new NewSession(account, key, "local", remoteAddress, goodUntil, null, List.of(), HostTokens.NONE);
    }
}
