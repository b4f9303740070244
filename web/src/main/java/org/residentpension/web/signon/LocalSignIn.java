package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.residentpension.portal.Account;
import org.residentpension.portal.SignInService;

/** The module's own sign-in page, for sites without a portal. */
@ApplicationScoped
public class LocalSignIn {

    private static final String PAGE = "/sign-in";
    static final String TOKEN = "org.residentpension.signInToken";

    @Inject
    private SignInService signIn;

    boolean handles(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && PAGE.equals(path(request))
                && request.getParameter("token") != null;
    }

    AuthenticationStatus signIn(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String to = localTarget(request.getParameter("to"));
        if (!tokenIsOurs(request)) {
            return context.redirect(address(request, "expired", to));
        }
        String userName = Objects.toString(request.getParameter("userName"), "").trim();
        String password = Objects.toString(request.getParameter("password"), "");
        Optional<Account> account =
                signIn.signIn(userName, password.toCharArray(), Account.Kind.PERSON, request.getRemoteAddr());
        if (account.isEmpty()) {
            return context.redirect(address(request, "failed", to));
        }
        SignedInSession.begin(request, account.get().userName());
        String next = account.get().mustChangePassword() ? "/password" : to;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + next);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return partialRedirect(request, response);
        }
        String wanted = "GET".equals(request.getMethod()) ? pathWithQuery(request) : "/";
        return context.redirect(address(request, null, wanted));
    }

    /** An ajax call cannot follow a redirect to a page; the client is told to go there itself. */
    private AuthenticationStatus partialRedirect(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType("text/xml;charset=UTF-8");
        String target = request.getContextPath() + PAGE + "?expired=true";
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } catch (java.io.IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean tokenIsOurs(HttpServletRequest request) {
        var session = request.getSession(false);
        String token = request.getParameter("token");
        return session != null && token != null && token.equals(session.getAttribute(TOKEN));
    }

    private static String address(HttpServletRequest request, String flag, String to) {
        String query = (flag == null ? "" : flag + "=true&") + "to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return request.getContextPath() + PAGE + "?" + query;
    }

    /** Only a path of ours: nobody is sent to another site after signing in. */
    static String localTarget(String to) {
        return to != null && to.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*(\\?[A-Za-z0-9=&%._-]*)?") ? to : "/";
    }

    private static String pathWithQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return localTarget(query == null ? path(request) : path(request) + "?" + query);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
