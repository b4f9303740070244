package org.residentpension.web.embed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;

/**
 * The way in from outside: {@code /open?to=/person/list} leads to that page where this site shows it, in the portal's own
 * page if the portal has one for it. Whoever is not signed in signs in first, at the top of the window.
 */
@WebServlet("/open")
public class OpenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "{path}";

    @Inject
    @ConfigProperty(name = "residentpension.host.deep-link")
    private Optional<String> deepLink;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String to = Address.local(request.getParameter("to"));
        boolean embedded = to.startsWith(Chrome.EMBEDDED + "/");
        if (embedded && deepLink.isPresent()) {
            String path = URLEncoder.encode(to, StandardCharsets.UTF_8);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", deepLink.get().replace(PATH, path));
        } else {
            Address.go(request, response, embedded ? to.substring(Chrome.EMBEDDED.length()) : to);
        }
    }
}
