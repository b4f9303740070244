package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.Config;

/** What the site says of its O2OA. */
@ApplicationScoped
class O2oaSettings {

    @Inject
    private Config config;

    /** Its application server; in the county's own network, often without TLS. */
    URI base() throws SignInRefused {
        return settings().address("base-url");
    }

    /** Where people sign in there. */
    URI door() throws SignInRefused {
        return settings().value("login-url").isPresent()
                ? settings().address("login-url")
                : URI.create(base() + "/x_desktop/index.html");
    }

    /** The cookie that it shares with us, and the header under which it takes it back. */
    String cookie() {
        return settings().value("cookie", "x-token");
    }

    /** How long an answer is believed: each question becomes a line in its list of sign-ins. */
    Duration cache() throws SignInRefused {
        String text = settings().value("who-cache", "PT60S");
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException odd) {
            throw new SignInRefused(SignInFault.SETTINGS, "residentpension.o2oa.who-cache is no time", odd);
        }
    }

    private SignOnSettings settings() {
        return new SignOnSettings(config, "residentpension.o2oa.");
    }
}
