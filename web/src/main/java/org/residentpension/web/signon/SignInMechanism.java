package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Account;
import org.residentpension.portal.SignInService;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.SecurityHeaders;

/** The one mechanism: machines by HTTP Basic, people by their session, whoever is neither is sent to sign in. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private SignInService accounts;

    @Inject
    private BusinessClock clock;

    @Inject
    private SecurityHeaders headers;

    @Inject
    private LocalSignIn local;

    @Inject
    private BasicSignIn basic;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // filters run after this, and never for what is answered here
        headers.put(response);
        if (Address.isStatic(request)) {
            return context.doNothing();
        }
        if (local.handles(request)) {
            local.signIn(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (BasicSignIn.isOffered(request)) {
            return basic.signIn(request, context);
        }
        Optional<Account> signedIn = signedIn(request);
        if (signedIn.isPresent()) {
            return letIn(signedIn.get(), request, response, context);
        }
        if (context.isProtected()) {
            local.askToSignIn(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }

    /** A password that somebody else knows opens no page but the one where it is changed. */
    private static AuthenticationStatus letIn(
            Account account, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (account.mustChangePassword() && Address.isPage(request) && !Address.isPasswordPage(request)) {
            Address.go(request, response, Address.PASSWORD);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.notifyContainerAboutLogin(account.userName(), groups(account));
    }

    private Optional<Account> signedIn(HttpServletRequest request) {
        return SignedInSession.of(request).flatMap(session -> accounts.account(session.userName())
                .filter(account -> session.isGoodFor(account, clock.now())));
    }

    static Set<String> groups(Account account) {
        return account.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
    }
}
