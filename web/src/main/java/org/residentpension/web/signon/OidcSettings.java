package org.residentpension.web.signon;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the site says of its OpenID provider. */
@ApplicationScoped
class OidcSettings {

    @Inject
    private Config config;

    /** Only over TLS, except to a provider on this very machine. */
    Issuer issuer() throws SignInRefused {
        settings().trusted("issuer");
        // letter by letter as the provider writes it
        return new Issuer(settings().required("issuer"));
    }

    ClientID client() throws SignInRefused {
        return new ClientID(settings().required("client-id"));
    }

    ClientAuthentication authentication() throws SignInRefused {
        return new ClientSecretBasic(client(), new Secret(settings().required("client-secret")));
    }

    String[] scopes() {
        return settings().value("scopes", "openid profile").split("\\s+");
    }

    String rolesClaim() {
        return settings().value("roles-claim", "roles");
    }

    String regionClaim() {
        return settings().value("region-claim", "region_code");
    }

    /** Paths of groups stand in where the provider tells no region. */
    String groupsClaim() {
        return settings().value("groups-claim", "groups");
    }

    String staffClaim() {
        return settings().value("staff-claim", "staff_no");
    }

    /** The identity number of the person, where the provider may tell it; none is asked for by default. */
    Optional<String> idNumberClaim() {
        return settings().value("id-number-claim");
    }

    private SignOnSettings settings() {
        return new SignOnSettings(config, "residentpension.oidc.");
    }
}
