package org.residentpension.web.signon;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Account;
import org.residentpension.portal.host.HostPerson;
import org.residentpension.portal.host.HostSignInService;
import org.residentpension.portal.session.Handle;
import org.residentpension.portal.session.HeldSession;
import org.residentpension.portal.session.HostTokens;
import org.residentpension.portal.session.SessionService;
import org.residentpension.web.http.Address;
import org.residentpension.web.http.Chrome;
import org.residentpension.web.http.PublicAddress;

/**
 * OpenID Connect: code flow with PKCE, state, nonce and issuer, silent in a frame; the access token's end is the time to
 * ask the provider again, which answers with the person's roles as they are then, or that her session there is over.
 */
@ApplicationScoped
class OidcSignOn implements PortalSignOn {

    private static final Logger LOG = Logger.getLogger(OidcSignOn.class.getName());

    /** What a provider answers to a silent question when it would have to show a page. */
    private static final Set<String> NOBODY_THERE =
            Set.of("login_required", "interaction_required", "consent_required", "account_selection_required");

    private static final long SHORTEST_SECONDS = 5;

    @Inject
    private OidcSettings settings;

    @Inject
    private OidcProvider provider;

    @Inject
    private OidcClaims claims;

    @Inject
    private OidcLogoutNotice notice;

    @Inject
    private PortalArrival arrival;

    @Inject
    private HostSignInService persons;

    @Inject
    private SessionService sessions;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    @Override
    public String name() {
        return OidcClaims.HOST;
    }

    @Override
    public boolean handles(HttpServletRequest request) {
        return PortalSignOn.isCallback(request) || PortalSignOn.isNotice(request);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) {
        if (PortalSignOn.isNotice(request)) {
            notice.hear(request, response);
        } else {
            comeBack(request, response);
        }
    }

    @Override
    public void ask(HttpServletRequest request, HttpServletResponse response, String to) {
        boolean silent = Chrome.isEmbedded(request);
        PendingSignIn pending = new PendingSignIn(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), to, silent);
        try {
            URI there = question(request, pending);
            PendingSignIn.keep(request, pending);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", there.toString());
        } catch (SignInRefused refused) {
            arrival.fail(request, response, name(), refused, to);
        }
    }

    private URI question(HttpServletRequest request, PendingSignIn pending) throws SignInRefused {
        AuthenticationRequest.Builder question = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope(settings.scopes()),
                        settings.client(),
                        callback(request))
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256);
        if (pending.silent()) {
            question.prompt(new Prompt(Prompt.Type.NONE));
        }
        return question.build().toURI();
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) {
        Optional<PendingSignIn> pending = PendingSignIn.take(request, request.getParameter("state"));
        String to = pending.map(PendingSignIn::to).orElse("/");
        try {
            AuthorizationResponse answer = answer(
                    request,
                    pending.orElseThrow(() -> new SignInRefused(SignInFault.STATE, "no sign-in waits for this state")));
            if (answer.indicatesSuccess()) {
                signIn(request, answer, pending.get());
                Address.go(request, response, to);
                return;
            }
            String error = answer.toErrorResponse().getErrorObject().getCode();
            if (!pending.get().silent() || !NOBODY_THERE.contains(error)) {
                throw new SignInRefused(SignInFault.REFUSED, "the provider says " + error);
            }
            PortalArrival.signedOut(request, response, to);
        } catch (SignInRefused refused) {
            arrival.fail(request, response, name(), refused, to);
        }
    }

    /** The answer names its provider, so that no other provider's answer is taken for it (RFC 9207). */
    private AuthorizationResponse answer(HttpServletRequest request, PendingSignIn pending) throws SignInRefused {
        try {
            AuthorizationResponse answer =
                    AuthorizationResponse.parse(URI.create(callback(request) + "?" + request.getQueryString()));
            boolean mustSay = provider.metadata().supportsAuthorizationResponseIssuerParam();
            boolean says = answer.getIssuer() != null;
            if (says ? !answer.getIssuer().equals(settings.issuer()) : mustSay) {
                throw new SignInRefused(SignInFault.REFUSED, "the answer is of issuer " + answer.getIssuer());
            }
            return answer;
        } catch (ParseException | IllegalArgumentException odd) {
            throw new SignInRefused(SignInFault.REFUSED, "the answer cannot be read: " + odd.getMessage(), odd);
        }
    }

    private void signIn(HttpServletRequest request, AuthorizationResponse answer, PendingSignIn pending)
            throws SignInRefused {
        OIDCTokenResponse tokens = provider.exchange(new AuthorizationCodeGrant(
                answer.toSuccessResponse().getAuthorizationCode(),
                callback(request),
                new CodeVerifier(pending.verifier())));
        IDTokenClaimsSet token = provider.validated(tokens.getOIDCTokens().getIDToken(), pending.nonce());
        arrival.arrive(
                request,
                claims.person(token),
                handles(token),
                kept(tokens.getOIDCTokens(), HostTokens.NONE),
                checkAfter(tokens.getOIDCTokens()));
    }

    private static List<Handle> handles(IDTokenClaimsSet token) {
        List<Handle> handles = new ArrayList<>();
        String issuer = token.getIssuer().getValue();
        handles.add(person(issuer, token.getSubject().getValue()));
        if (token.getSessionID() != null) {
            handles.add(session(issuer, token.getSessionID().getValue()));
        }
        return handles;
    }

    static Handle person(String issuer, String subject) {
        return new Handle(Handle.Kind.PERSON, issuer + " " + subject);
    }

    static Handle session(String issuer, String session) {
        return new Handle(Handle.Kind.SESSION, issuer + " " + session);
    }

    @Override
    public Standing check(HttpServletRequest request, HeldSession session) {
        HostTokens tokens = sessions.tokens(session);
        if (tokens.refresh() == null) {
            return Standing.SIGNED_OUT;
        }
        try {
            OIDCTokenResponse renewed = provider.exchange(new RefreshTokenGrant(new RefreshToken(tokens.refresh())));
            if (renewed.getOIDCTokens().getIDToken() != null) {
                HostPerson person =
                        claims.person(provider.validated(renewed.getOIDCTokens().getIDToken(), null));
                Account told = persons.told(person);
                if (!told.userName().equals(session.userName())) {
                    throw new SignInRefused(SignInFault.REFUSED, "renewed for somebody else");
                }
            }
            sessions.renewed(session, kept(renewed.getOIDCTokens(), tokens), checkAfter(renewed.getOIDCTokens()));
            return Standing.SIGNED_IN;
        } catch (SignInRefused refused) {
            LOG.log(Level.INFO, "session {0} not renewed: {1}", new Object[] {session.id(), refused.getMessage()});
            return refused.fault() == SignInFault.DOWN ? Standing.UNKNOWN : Standing.SIGNED_OUT;
        }
    }

    /** What is not given anew stays as it was. */
    private static HostTokens kept(OIDCTokens given, HostTokens before) {
        return new HostTokens(
                given.getIDTokenString() == null ? before.identity() : given.getIDTokenString(),
                null,
                given.getRefreshToken() == null
                        ? before.refresh()
                        : given.getRefreshToken().getValue());
    }

    private LocalDateTime checkAfter(OIDCTokens tokens) {
        return tokens.getRefreshToken() == null && tokens.getAccessToken().getLifetime() == 0
                ? null
                : clock.now()
                        .plus(Duration.ofSeconds(Math.max(
                                SHORTEST_SECONDS, tokens.getAccessToken().getLifetime())));
    }

    @Override
    public Optional<URI> farewell(HttpServletRequest request, HeldSession session) {
        try {
            URI end = provider.metadata().getEndSessionEndpointURI();
            String identity = sessions.tokens(session).identity();
            if (end == null || identity == null) {
                return Optional.empty();
            }
            return Optional.of(new LogoutRequest(
                            end, SignedJWT.parse(identity), address.of(request, Address.SIGNED_OUT), new State())
                    .toURI());
        } catch (SignInRefused | java.text.ParseException unreachable) {
            // she has signed out here at least
            LOG.log(Level.WARNING, "the portal's session was not ended: {0}", unreachable.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<URI> heartbeat() {
        try {
            return Optional.of(URI.create(settings.issuer().getValue() + "/.well-known/openid-configuration"));
        } catch (SignInRefused unset) {
            return Optional.empty();
        }
    }

    private URI callback(HttpServletRequest request) {
        return address.of(request, CALLBACK);
    }
}
