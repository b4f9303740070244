package org.residentpension.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.residentpension.portal.Caller;

/** Headers of every answer (PROMISES S4, S5). PrimeFaces adds a second policy with the nonce for the scripts of a page. */
@WebFilter("/*")
public class SecurityHeaders implements Filter {

    @Inject
    private Caller caller;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        request.setCharacterEncoding("UTF-8");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        if (http.getRequestURI().contains("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader(
                "Content-Security-Policy",
                "img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'; font-src 'self';"
                        + " frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'");
        caller.comesFrom(request.getRemoteAddr());
        chain.doFilter(request, response);
    }
}
