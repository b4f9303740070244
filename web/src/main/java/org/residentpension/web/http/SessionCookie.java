package org.residentpension.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Marks the session cookie for TLS where the site has TLS; what never differs stands in web.xml. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private SecurityHeaders headers;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        started.getServletContext().getSessionCookieConfig().setSecure(headers.areForTls());
    }
}
