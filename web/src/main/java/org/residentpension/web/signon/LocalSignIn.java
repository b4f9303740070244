package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.residentpension.portal.Account;
import org.residentpension.portal.SignInService;
import org.residentpension.web.http.Address;

/** The module's own sign-in page, for sites without a portal. */
@ApplicationScoped
public class LocalSignIn {

    static final String TOKEN = "org.residentpension.signInToken";

    @Inject
    private SignInService signIn;

    @Inject
    private Sessions sessions;

    boolean handles(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && Address.SIGN_IN.equals(Address.path(request))
                && request.getParameter("token") != null;
    }

    void signIn(HttpServletRequest request, HttpServletResponse response) {
        String to = Address.local(request.getParameter("to"));
        if (!tokenIsOurs(request)) {
            Address.go(request, response, page("expired", to));
            return;
        }
        String userName = Objects.toString(request.getParameter("userName"), "").trim();
        String password = Objects.toString(request.getParameter("password"), "");
        Optional<Account> account =
                signIn.signIn(userName, password.toCharArray(), Account.Kind.PERSON, request.getRemoteAddr());
        if (account.isEmpty()) {
            Address.go(request, response, page("failed", to));
            return;
        }
        sessions.beginLocal(request, account.get());
        Address.go(request, response, account.get().mustChangePassword() ? Address.PASSWORD : to);
    }

    void askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()
                || SignedInSession.of(request).isPresent();
        Address.go(request, response, page(expired ? "expired" : null, Address.standing(request)));
    }

    private static boolean tokenIsOurs(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && request.getParameter("token").equals(session.getAttribute(TOKEN));
    }

    private static String page(String flag, String to) {
        String query = (flag == null ? "" : flag + "=true&") + "to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return Address.SIGN_IN + "?" + query;
    }
}
