package org.residentpension.web.signon;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.portal.host.HostPerson;

/** A person out of the claims of a validated id_token. */
@ApplicationScoped
class OidcClaims {

    static final String HOST = "oidc";

    @Inject
    private OidcSettings settings;

    HostPerson person(IDTokenClaimsSet token) {
        Map<String, Object> claims = token.toJSONObject();
        Set<String> regions = texts(claims, settings.regionClaim());
        return new HostPerson(
                HOST,
                token.getIssuer().getValue(),
                token.getSubject().getValue(),
                Objects.requireNonNullElse(
                        text(claims, "preferred_username"), token.getSubject().getValue()),
                name(claims),
                text(claims, settings.staffClaim()),
                settings.idNumberClaim().map(claim -> text(claims, claim)).orElse(null),
                texts(claims, settings.rolesClaim()),
                regions.isEmpty() ? texts(claims, settings.groupsClaim()) : regions);
    }

    /** Providers write the given name first; a Chinese name begins with the family. */
    private static String name(Map<String, Object> claims) {
        String family = text(claims, "family_name");
        String given = text(claims, "given_name");
        String whole = Objects.requireNonNullElse(text(claims, "name"), "");
        if (family == null || given == null) {
            return whole;
        }
        boolean chinese = (family + given).codePoints().allMatch(Character::isIdeographic);
        return chinese ? family + given : whole.isBlank() ? given + " " + family : whole;
    }

    private static String text(Map<String, Object> claims, String name) {
        return texts(claims, name).stream().findFirst().orElse(null);
    }

    /** One value or several; a name with points leads into nested claims, as {@code resource_access.client.roles}. */
    private static Set<String> texts(Map<String, Object> claims, String name) {
        Object value = claims.get(name);
        if (value == null && name.contains(".")) {
            value = claims;
            for (String step : name.split("\\.")) {
                value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
            }
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.toSet());
        }
        return value == null || value.toString().isBlank() ? Set.of() : Set.of(value.toString());
    }
}
