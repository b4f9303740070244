package org.residentpension.launcher;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** The staff of the demonstration as its portal knows them: the realm that Keycloak imports. */
final class DemoRealm {

    static final String CLIENT = "resident-pension";
    static final String PORTAL_PAGE = "portal-page";

    /** Long enough to read a page, short enough to see that roles follow the portal. */
    private static final int ACCESS_SECONDS = 60;

    private DemoRealm() {}

    static String json(URI module, URI portalPage, String secret, String password, String signingKey) {
        List<DemoStaff> people = DemoStaff.all();
        return """
                {
                  "realm": "county", "enabled": true, "sslRequired": "none", "displayName": "溆浦县政务内网（演示）",
                  "internationalizationEnabled": true, "supportedLocales": ["zh-CN", "en"], "defaultLocale": "zh-CN",
                  "accessTokenLifespan": %d,
                  "components": {"org.keycloak.userprofile.UserProfileProvider": [
                    {"providerId": "declarative-user-profile", "config": {"kc.user.profile.config": ["%s"]}}],
                    "org.keycloak.keys.KeyProvider": [{"name": "ours", "providerId": "rsa",
                      "config": {"priority": ["900"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"],
                                 "privateKey": ["%s"]}}]},
                  "roles": {"client": {"%s": [%s]}},
                  "groups": [{"name": "大江口镇政府"}, {"name": "某外单位"}],
                  "clients": [
                    {"clientId": "%s", "enabled": true, "protocol": "openid-connect", "publicClient": false, "secret": "%s",
                     "standardFlowEnabled": true, "directAccessGrantsEnabled": false,
                     "redirectUris": ["%ssign-on/callback/"], "webOrigins": [],
                     "attributes": {"pkce.code.challenge.method": "S256",
                       "post.logout.redirect.uris": "%ssigned-out",
                       "backchannel.logout.url": "%ssign-on/logout", "backchannel.logout.session.required": "true"},
                     "protocolMappers": [%s]},
                    {"clientId": "%s", "enabled": true, "protocol": "openid-connect", "publicClient": true,
                     "redirectUris": ["%s*"], "webOrigins": [],
                     "attributes": {"post.logout.redirect.uris": "%s*"}}],
                  "users": [%s]
                }
                """.formatted(
                        ACCESS_SECONDS,
                        "{\"attributes\":[{\"name\":\"username\"},{\"name\":\"email\"},{\"name\":\"firstName\"},{\"name\":\"lastName\"}],\"unmanagedAttributePolicy\":\"ENABLED\"}"
                                .replace("\"", "\\\""),
                        signingKey,
                        CLIENT,
                        people.stream()
                                .flatMap(person -> person.roles().stream())
                                .distinct()
                                .map("{\"name\": \"%s\"}"::formatted)
                                .collect(Collectors.joining(", ")),
                        CLIENT,
                        secret,
                        module,
                        module,
                        module,
                        mappers(),
                        PORTAL_PAGE,
                        portalPage,
                        portalPage,
                        people.stream().map(person -> user(person, password)).collect(Collectors.joining(",\n    ")));
    }

    private static String user(DemoStaff person, String password) {
        return """
                {"username": "%s", "enabled": true, "lastName": "%s", "firstName": "%s", "email": "%s@county.test",
                 "emailVerified": true, "credentials": [{"type": "password", "value": "%s", "temporary": false}],
                 "attributes": {"region_code": [%s], "staff_no": ["P-%s"]},
                 "groups": [%s], "clientRoles": {"%s": [%s]}}""".formatted(
                        person.userName(),
                        person.name().substring(0, 2),
                        person.name().substring(2),
                        person.userName(),
                        password,
                        quoted(person.regions()),
                        person.userName(),
                        person.group() == null ? "" : "\"/" + person.group() + "\"",
                        CLIENT,
                        quoted(person.roles()));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    private static String mappers() {
        return String.join(
                ",\n",
                mapper(
                        "roles",
                        "oidc-usermodel-client-role-mapper",
                        "\"usermodel.clientRoleMapping.clientId\": \"" + CLIENT + "\", \"multivalued\": \"true\""),
                mapper(
                        "region_code",
                        "oidc-usermodel-attribute-mapper",
                        "\"user.attribute\": \"region_code\", \"multivalued\": \"true\""),
                mapper("staff_no", "oidc-usermodel-attribute-mapper", "\"user.attribute\": \"staff_no\""),
                mapper("groups", "oidc-group-membership-mapper", "\"full.path\": \"true\""));
    }

    private static String mapper(String claim, String type, String more) {
        return """
                {"name": "%s", "protocol": "openid-connect", "protocolMapper": "%s",
                 "config": {"claim.name": "%s", "jsonType.label": "String", "id.token.claim": "true",
                            "access.token.claim": "false", "userinfo.token.claim": "true", %s}}""".formatted(claim, type, claim, more);
    }
}
