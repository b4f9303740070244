package org.residentpension.portal.session;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a portal gave us for one session. Never leaves the server; null where the portal gives none.
 *
 * @param identity proof of who signed in, shown again at logout
 * @param access opens the portal's interfaces in her name
 * @param refresh renews the others
 */
public record HostTokens(String identity, String access, String refresh) {

    public static final HostTokens NONE = new HostTokens(null, null, null);

    /** Tokens are of ASCII without line ends. */
    String text() {
        return Stream.of(identity, access, refresh)
                .map(token -> token == null ? "" : token)
                .collect(Collectors.joining("\n"));
    }

    static HostTokens of(String text) {
        if (text == null) {
            return NONE;
        }
        String[] parts = Arrays.stream(text.split("\n", -1))
                .map(part -> part.isEmpty() ? null : part)
                .toArray(String[]::new);
        return new HostTokens(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return "HostTokens[…]";
    }
}
