package org.residentpension.web.signon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.residentpension.web.http.Address;

/** The sign-in page. Its form is plain HTML that {@link LocalSignIn} receives, so that scripts can use it as well. */
@Named
@RequestScoped
public class SignInView {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    /** One token per session guards against a sign-in that another site starts. */
    public String getToken() {
        var session = request.getSession();
        Object token = session.getAttribute(LocalSignIn.TOKEN);
        if (token == null) {
            byte[] bytes = new byte[16];
            RANDOM.nextBytes(bytes);
            token = HexFormat.of().formatHex(bytes);
            session.setAttribute(LocalSignIn.TOKEN, token);
        }
        return token.toString();
    }

    public String getTo() {
        return Address.local(request.getParameter("to"));
    }

    public boolean isFailed() {
        return request.getParameter("failed") != null;
    }

    public boolean isExpired() {
        return request.getParameter("expired") != null;
    }
}
