package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.Config;
import org.residentpension.portal.yudao.YudaoClient;

/** What the site says of its RuoYi-Vue-Pro. */
@ApplicationScoped
class YudaoSettings {

    @Inject
    private Config config;

    /** Up to and including {@code /admin-api}; in the county's own network, often without TLS. */
    URI api() throws SignInRefused {
        return settings().address("base-url");
    }

    YudaoClient client() throws SignInRefused {
        return new YudaoClient(api().toString(), settings().value("tenant-id", "1"));
    }

    String tenant() {
        return settings().value("tenant-id", "1");
    }

    /** The page of its front end that hands out codes. */
    String door() throws SignInRefused {
        return settings().address("ui-url") + settings().value("sso-path", "/sso");
    }

    String clientId() throws SignInRefused {
        return settings().required("client-id");
    }

    String clientSecret() throws SignInRefused {
        return settings().required("client-secret");
    }

    /** The client as which its own front end signs people in: while it has a token for her, she is signed in there. */
    String portalClient() {
        return settings().value("portal-client-id", "default");
    }

    /** Who may look at the tokens there; a sign-in without the look for the logout is none. */
    String serviceUser() throws SignInRefused {
        return settings().required("service-user");
    }

    String servicePassword() throws SignInRefused {
        return settings().required("service-password");
    }

    Duration poll() throws SignInRefused {
        String text = settings().value("logout-poll", "PT60S");
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException odd) {
            throw new SignInRefused(SignInFault.SETTINGS, "residentpension.yudao.logout-poll is no time", odd);
        }
    }

    private SignOnSettings settings() {
        return new SignOnSettings(config, "residentpension.yudao.");
    }
}
