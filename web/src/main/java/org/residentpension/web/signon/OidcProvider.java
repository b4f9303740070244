package org.residentpension.web.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.residentpension.platform.BusinessClock;

/** The OpenID provider as it answers: where its doors are, its keys, its tokens. Read when first needed, and again in time. */
@ApplicationScoped
class OidcProvider {

    private static final int PATIENCE = 5_000;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int LARGEST = 200_000;

    /** Signed with the provider's private key; a token signed with a shared secret or not at all is refused. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    @Inject
    private OidcSettings settings;

    @Inject
    private BusinessClock clock;

    private Known known;

    /** What was read of the provider, and when. */
    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, LocalDateTime since) {}

    OIDCProviderMetadata metadata() throws SignInRefused {
        return known().metadata();
    }

    /** Fails unless the provider gives tokens; an unreachable one is told apart from one that says no. */
    OIDCTokenResponse exchange(AuthorizationGrant grant) throws SignInRefused {
        TokenResponse answer;
        try {
            HTTPRequest request = new TokenRequest.Builder(
                            metadata().getTokenEndpointURI(), settings.authentication(), grant)
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE);
            request.setReadTimeout(PATIENCE);
            answer = OIDCTokenResponseParser.parse(request.send());
        } catch (IOException unreachable) {
            throw new SignInRefused(SignInFault.DOWN, unreachable.toString(), unreachable);
        } catch (ParseException odd) {
            throw new SignInRefused(SignInFault.DOWN, "no token answer: " + odd.getMessage(), odd);
        }
        if (!answer.indicatesSuccess()) {
            throw new SignInRefused(
                    SignInFault.REFUSED,
                    "token endpoint: "
                            + answer.toErrorResponse().getErrorObject().getCode());
        }
        return (OIDCTokenResponse) answer.toSuccessResponse();
    }

    /** Signature, issuer, audience, validity, and the nonce if one was sent. */
    IDTokenClaimsSet validated(JWT idToken, String nonce) throws SignInRefused {
        if (idToken == null) {
            throw new SignInRefused(SignInFault.REFUSED, "no id_token");
        }
        try {
            return new IDTokenValidator(settings.issuer(), settings.client(), keySelector(), null)
                    .validate(idToken, nonce == null ? null : new Nonce(nonce));
        } catch (KeySourceException unreachable) {
            throw new SignInRefused(SignInFault.DOWN, unreachable.getMessage(), unreachable);
        } catch (BadJOSEException | JOSEException bad) {
            throw new SignInRefused(SignInFault.REFUSED, "id_token: " + bad.getMessage(), bad);
        }
    }

    /** Signature, issuer, audience, type, event, no nonce (OpenID Connect Back-Channel Logout 1.0, 2.6). */
    LogoutTokenClaimsSet validated(JWT logoutToken) throws SignInRefused {
        try {
            return new LogoutTokenValidator(settings.issuer(), settings.client(), true, keySelector(), null)
                    .validate(logoutToken);
        } catch (KeySourceException unreachable) {
            throw new SignInRefused(SignInFault.DOWN, unreachable.getMessage(), unreachable);
        } catch (BadJOSEException | JOSEException bad) {
            throw new SignInRefused(SignInFault.REFUSED, "logout_token: " + bad.getMessage(), bad);
        }
    }

    private JWSKeySelector<SecurityContext> keySelector() throws SignInRefused {
        return new JWSVerificationKeySelector<>(ALGORITHMS, known().keys());
    }

    private synchronized Known known() throws SignInRefused {
        if (known == null || known.since().plus(FRESH).isBefore(clock.now())) {
            try {
                known = read();
            } catch (SignInRefused unreachable) {
                // its doors hardly ever move: what was read before serves until it answers again
                if (known == null) {
                    throw unreachable;
                }
            }
        }
        return known;
    }

    private Known read() throws SignInRefused {
        try {
            // refuses metadata that speak for another issuer
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(settings.issuer(), PATIENCE, PATIENCE);
            URL keys = metadata.getJWKSetURI().toURL();
            return new Known(
                    metadata,
                    JWKSourceBuilder.<SecurityContext>create(
                                    keys, new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
                            .retrying(true)
                            .outageTolerant(true)
                            .build(),
                    clock.now());
        } catch (MalformedURLException odd) {
            throw new SignInRefused(SignInFault.SETTINGS, odd.getMessage(), odd);
        } catch (GeneralException | IOException unreachable) {
            throw new SignInRefused(SignInFault.DOWN, unreachable.getMessage(), unreachable);
        }
    }
}
