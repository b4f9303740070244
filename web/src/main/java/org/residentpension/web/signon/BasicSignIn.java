package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.residentpension.portal.Account;
import org.residentpension.portal.SignInService;

/** HTTP Basic for service accounts on the machine view, and for nobody else. */
@ApplicationScoped
class BasicSignIn {

    private static final String SCHEME = "Basic ";

    @Inject
    private SignInService signIn;

    static boolean isOffered(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && request.getServletPath().startsWith("/api");
    }

    AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        Optional<Account> account = credentials(request)
                .flatMap(pair ->
                        signIn.signIn(pair[0], pair[1].toCharArray(), Account.Kind.SERVICE, request.getRemoteAddr()));
        return account.map(found -> context.notifyContainerAboutLogin(found.userName(), SignInMechanism.groups(found)))
                .orElseGet(context::doNothing);
    }

    private static Optional<String[]> credentials(HttpServletRequest request) {
        String encoded =
                request.getHeader("Authorization").substring(SCHEME.length()).trim();
        if (!encoded.matches("[A-Za-z0-9+/]+={0,2}") || encoded.length() % 4 != 0) {
            return Optional.empty();
        }
        String[] pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
        return pair.length == 2 ? Optional.of(pair) : Optional.empty();
    }
}
