package org.residentpension.web.signon;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the site says of its OpenID provider. */
@ApplicationScoped
class OidcSettings {

    private static final String PREFIX = "residentpension.oidc.";

    @Inject
    private Config config;

    /** Only over TLS, except to a provider on this very machine. */
    Issuer issuer() throws SignInRefused {
        URI issuer = URI.create(required("issuer"));
        boolean here = "localhost".equals(issuer.getHost()) || "127.0.0.1".equals(issuer.getHost());
        if (!"https".equals(issuer.getScheme()) && !(here && "http".equals(issuer.getScheme()))) {
            throw new SignInRefused(SignInFault.SETTINGS, PREFIX + "issuer must begin with https://");
        }
        return new Issuer(issuer);
    }

    ClientID client() throws SignInRefused {
        return new ClientID(required("client-id"));
    }

    ClientAuthentication authentication() throws SignInRefused {
        return new ClientSecretBasic(client(), new Secret(required("client-secret")));
    }

    String[] scopes() {
        return value("scopes").orElse("openid profile").split("\\s+");
    }

    String rolesClaim() {
        return value("roles-claim").orElse("roles");
    }

    String regionClaim() {
        return value("region-claim").orElse("region_code");
    }

    /** Paths of groups stand in where the provider tells no region. */
    String groupsClaim() {
        return value("groups-claim").orElse("groups");
    }

    String staffClaim() {
        return value("staff-claim").orElse("staff_no");
    }

    /** The identity number of the person, where the provider may tell it; none is asked for by default. */
    Optional<String> idNumberClaim() {
        return value("id-number-claim");
    }

    private Optional<String> value(String name) {
        return config.getOptionalValue(PREFIX + name, String.class).filter(text -> !text.isBlank());
    }

    private String required(String name) throws SignInRefused {
        return value(name).orElseThrow(() -> new SignInRefused(SignInFault.SETTINGS, PREFIX + name + " is not set"));
    }
}
