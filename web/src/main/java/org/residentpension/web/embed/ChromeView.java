package org.residentpension.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.residentpension.web.http.Chrome;

/** In which of the three chromes the template draws this page, and what the portal's head says. */
@Named("chrome")
@RequestScoped
public class ChromeView {

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "residentpension.host.name")
    private Optional<String> hostName;

    @Inject
    @ConfigProperty(name = "residentpension.host.home")
    private Optional<String> hostHome;

    public Chrome getKind() {
        if (Chrome.isEmbedded(request)) {
            return Chrome.EMBED;
        }
        return hostName.isPresent() ? Chrome.SHELL : Chrome.STANDALONE;
    }

    public boolean isEmbedded() {
        return getKind() == Chrome.EMBED;
    }

    public boolean isShell() {
        return getKind() == Chrome.SHELL;
    }

    public String getHostName() {
        return hostName.orElse("");
    }

    /** Only an address of the web: the setting must not become a script. */
    public String getHostHome() {
        return hostHome.filter(home -> home.matches("https?://.*")).orElse("/");
    }
}
