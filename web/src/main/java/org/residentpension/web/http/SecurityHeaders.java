package org.residentpension.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer carries (PROMISES S4, S5), whoever gives it: a page, a redirect to the sign-in, an error. */
@ApplicationScoped
public class SecurityHeaders {

    public static final String CONTENT_POLICY = "Content-Security-Policy";

    private static final String NO_FRAME = "frame-ancestors 'none'";
    private static final String OWN_FORMS = "form-action 'self'";

    /** A year, as a browser keeps it; only sent where the cookie demands TLS as well. */
    private static final String TRANSPORT = "max-age=31536000; includeSubDomains";

    @Inject
    @ConfigProperty(name = "residentpension.cookie.secure", defaultValue = "false")
    private boolean secure;

    /** Where the button to sign out leads on to: browsers count that as a target of its form. */
    @Inject
    @ConfigProperty(name = "residentpension.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "residentpension.cas.prefix-url")
    private Optional<String> cas;

    @Inject
    private Framing framing;

    /** The strictest policy; a page that PrimeFaces renders replaces it with the one of web.xml and its nonce. */
    public void put(HttpServletRequest request, HttpServletResponse answer) {
        Chrome.note(request);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Cache-Control", "no-store");
        if (!Chrome.isEmbedded(request)) {
            answer.setHeader("X-Frame-Options", "DENY");
        }
        answer.setHeader(
                CONTENT_POLICY,
                policy(request, "default-src 'none'; " + NO_FRAME + "; base-uri 'none'; form-action 'none'"));
        if (secure) {
            answer.setHeader("Strict-Transport-Security", TRANSPORT);
        }
    }

    /** The same policy with what this site's portal needs. */
    String policy(HttpServletRequest request, String policy) {
        String framed = Chrome.isEmbedded(request)
                ? policy.replace(NO_FRAME, "frame-ancestors " + framing.ancestors())
                : policy;
        return framed.replace(
                OWN_FORMS,
                Stream.concat(
                                Stream.of(OWN_FORMS),
                                Stream.concat(issuer.stream(), cas.stream()).map(SecurityHeaders::origin))
                        .collect(Collectors.joining(" ")));
    }

    public boolean areForTls() {
        return secure;
    }

    private static String origin(String url) {
        return url.replaceFirst("^(https?://[^/]+).*", "$1");
    }
}
