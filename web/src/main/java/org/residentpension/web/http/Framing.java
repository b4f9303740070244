package org.residentpension.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may show our pages in a frame: full origins, port included, because browsers compare them so (PROMISES S4). */
@Named
@ApplicationScoped
public class Framing {

    private static final String ORIGIN = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?";

    @Inject
    @ConfigProperty(name = "residentpension.embed.allowed-origins")
    private Optional<String> allowed;

    /** A value that is no origin allows nothing; the self-check names it. */
    public List<String> getOrigins() {
        return configured().stream().filter(Framing::isOrigin).toList();
    }

    public List<String> configured() {
        return Arrays.stream(allowed.orElse("").split("[,\\s]+"))
                .filter(origin -> !origin.isEmpty())
                .toList();
    }

    public static boolean isOrigin(String text) {
        return text.matches(ORIGIN);
    }

    /** For the policy of a page in a frame. */
    String ancestors() {
        return getOrigins().isEmpty() ? "'none'" : String.join(" ", getOrigins());
    }

    /** For the script of a page in a frame. */
    public String getList() {
        return String.join(" ", getOrigins());
    }
}
