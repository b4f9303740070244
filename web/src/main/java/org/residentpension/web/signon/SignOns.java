package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which sign-ons this site has: {@code residentpension.sign-on=oidc}, or {@code oidc,local} to keep the page with
 * accounts of our own beside the portal. The first is the one to which people are sent.
 */
@ApplicationScoped
public class SignOns {

    public static final String LOCAL = "local";

    @Inject
    @ConfigProperty(name = "residentpension.sign-on", defaultValue = LOCAL)
    private String configured;

    @Inject
    @Any
    private Instance<PortalSignOn> known;

    @Inject
    private Sessions sessions;

    public List<String> names() {
        return Arrays.stream(configured.split("[,\\s]+")).toList();
    }

    public boolean isLocalOffered() {
        return names().contains(LOCAL);
    }

    /** The portal's, if there is one: it comes first, wherever the page of our own stands. */
    public Optional<PortalSignOn> portal() {
        return names().stream().filter(name -> !name.equals(LOCAL)).findFirst().map(name -> known.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "residentpension.sign-on=" + configured + " names no sign-on of this module")));
    }

    /** Where signing out goes on to, so that the portal's session ends as well; asked before ours ends. */
    public Optional<URI> farewell(HttpServletRequest request) {
        return portal().flatMap(portal -> sessions.held(request)
                .filter(session -> session.host().equals(portal.name()))
                .flatMap(session -> portal.farewell(request, session)));
    }
}
