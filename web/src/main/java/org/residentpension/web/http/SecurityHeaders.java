package org.residentpension.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer carries (PROMISES S4, S5), whoever gives it: a page, a redirect to the sign-in, an error. */
@ApplicationScoped
public class SecurityHeaders {

    public static final String CONTENT_POLICY = "Content-Security-Policy";

    /** A year, as a browser keeps it; only sent where the cookie demands TLS as well. */
    private static final String TRANSPORT = "max-age=31536000; includeSubDomains";

    @Inject
    @ConfigProperty(name = "residentpension.cookie.secure", defaultValue = "false")
    private boolean secure;

    /** The strictest policy; a page that PrimeFaces renders replaces it with the one of web.xml and its nonce. */
    public void put(HttpServletResponse answer) {
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader(
                CONTENT_POLICY, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        if (secure) {
            answer.setHeader("Strict-Transport-Security", TRANSPORT);
        }
    }

    public boolean areForTls() {
        return secure;
    }
}
