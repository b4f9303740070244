package org.residentpension.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the browsers find us, in front of any proxy. */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "residentpension.public.base-url")
    private Optional<String> configured;

    public Optional<URI> configured() {
        return configured.map(base -> URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) : base));
    }

    /** @param path of ours, beginning with a slash. The name that a browser sent is believed only where none is set. */
    public URI of(HttpServletRequest request, String path) {
        return URI.create(configured().map(URI::toString).orElseGet(() -> seen(request)) + path);
    }

    /** As this request came. */
    public String seen(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        String uri = request.getRequestURI();
        return url.substring(0, url.length() - uri.length())
                + request.getServletContext().getContextPath();
    }
}
