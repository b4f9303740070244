package org.residentpension.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.residentpension.portal.Caller;

/** Puts the headers on what the application answers, error pages included (an error resets the answer before). */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeaderFilter implements Filter {

    @Inject
    private SecurityHeaders headers;

    @Inject
    private Caller caller;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        headers.put((HttpServletRequest) request, (HttpServletResponse) response);
        caller.comesFrom(request.getRemoteAddr());
        chain.doFilter(request, new Answer((HttpServletRequest) request, (HttpServletResponse) response));
    }

    /** Corrects what frameworks write. */
    private final class Answer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        /** Browsers enforce every policy they get, so the one that PrimeFaces adds must take the place of ours. */
        @Override
        public void addHeader(String name, String value) {
            if (SecurityHeaders.CONTENT_POLICY.equalsIgnoreCase(name)) {
                setHeader(name, headers.policy(request, value));
            } else {
                super.addHeader(name, value);
            }
        }

        /** Without scheme and host, which are others in front of a proxy. */
        @Override
        public void sendRedirect(String location) throws IOException {
            if (location.startsWith("/")) {
                resetBuffer();
                setStatus(SC_SEE_OTHER);
                setHeader("Location", location);
            } else {
                super.sendRedirect(location);
            }
        }
    }
}
