package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.portal.Account;
import org.residentpension.portal.AccountRepository;

/** The one mechanism: machines by HTTP Basic, people by their session, whoever is neither is sent to sign in. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private AccountRepository accounts;

    @Inject
    private LocalSignIn local;

    @Inject
    private BasicSignIn basic;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (local.handles(request)) {
            return local.signIn(request, response, context);
        }
        if (BasicSignIn.isOffered(request)) {
            return basic.signIn(request, context);
        }
        Optional<Account> signedIn =
                SignedInSession.of(request).flatMap(accounts::byUserName).filter(Account::isEnabled);
        if (signedIn.isPresent()) {
            return context.notifyContainerAboutLogin(signedIn.get().userName(), groups(signedIn.get()));
        }
        if (context.isProtected()) {
            return local.askToSignIn(request, response, context);
        }
        return context.doNothing();
    }

    static java.util.Set<String> groups(Account account) {
        return account.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
    }
}
