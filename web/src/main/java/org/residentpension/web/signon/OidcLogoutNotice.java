package org.residentpension.web.signon;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.session.Handle;
import org.residentpension.portal.session.SessionService;

/** The provider's own word, behind the browser's back, that a session is over (OpenID Connect Back-Channel Logout 1.0). */
@ApplicationScoped
class OidcLogoutNotice {

    private static final Logger LOG = Logger.getLogger(OidcLogoutNotice.class.getName());

    /** Two clocks may differ by so much, and a notice may be on its way for so long. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private static final Duration OLDEST = Duration.ofMinutes(5);

    @Inject
    private OidcProvider provider;

    @Inject
    private SessionService sessions;

    @Inject
    private BusinessClock clock;

    void hear(HttpServletRequest request, HttpServletResponse response) {
        int status = HttpServletResponse.SC_OK;
        try {
            String token = "POST".equals(request.getMethod()) ? request.getParameter("logout_token") : null;
            if (token == null) {
                throw new SignInRefused(SignInFault.REFUSED, "no logout_token");
            }
            end(provider.validated(JWTParser.parse(token)), request.getRemoteAddr());
        } catch (ParseException odd) {
            status = refuse(SignInFault.REFUSED, "no JWT");
        } catch (SignInRefused refused) {
            status = refuse(refused.fault(), refused.getMessage());
        }
        response.setStatus(status);
    }

    private void end(LogoutTokenClaimsSet token, String remoteAddress) throws SignInRefused {
        LocalDateTime now = clock.now();
        LocalDateTime issued = local(token.getIssueTime());
        LocalDateTime expires =
                token.getExpirationTime() == null ? issued.plus(OLDEST) : local(token.getExpirationTime());
        if (issued.isAfter(now.plus(SKEW)) || issued.isBefore(now.minus(OLDEST)) || expires.isBefore(now.minus(SKEW))) {
            throw new SignInRefused(SignInFault.REFUSED, "the notice is out of date");
        }
        String issuer = token.getIssuer().getValue();
        Handle handle = token.getSessionID() == null
                ? OidcSignOn.person(issuer, token.getSubject().getValue())
                : OidcSignOn.session(issuer, token.getSessionID().getValue());
        String notice = issuer + " " + token.getJWTID().getValue();
        if (!sessions.endByPortal(notice, latest(expires, issued.plus(OLDEST)).plus(SKEW), handle, remoteAddress)) {
            throw new SignInRefused(SignInFault.REFUSED, "the notice was heard before");
        }
    }

    private static int refuse(SignInFault fault, String why) {
        LOG.log(Level.WARNING, "notice of logout refused: {0}", why);
        return fault == SignInFault.DOWN
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), BusinessClock.ZONE);
    }
}
