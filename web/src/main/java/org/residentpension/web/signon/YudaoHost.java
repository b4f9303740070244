package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.portal.host.HostPerson;
import org.residentpension.portal.session.HostTokens;
import org.residentpension.portal.yudao.YudaoClient;

/** A RuoYi-Vue-Pro as it answers: its tokens, its persons, its departments, and whether somebody is still signed in there. */
@ApplicationScoped
class YudaoHost {

    static final String HOST = "yudao";

    /** In front of a department's number, which could be a division's code by chance. */
    private static final String DEPARTMENT = "dept:";

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    @Inject
    private YudaoSettings settings;

    /** Of the service account; renewed when it does not hold any more. Never written to a log. */
    private volatile String serviceToken;

    /** A call over there. */
    private interface Call<T> {
        T on(YudaoClient client) throws IOException, YudaoClient.Refused;
    }

    HostTokens exchange(String code, String callback, String state) throws SignInRefused {
        return tokens(
                Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", callback, "state", state));
    }

    HostTokens renew(String refresh) throws SignInRefused {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
    }

    private HostTokens tokens(Map<String, String> form) throws SignInRefused {
        String id = settings.clientId();
        String secret = settings.clientSecret();
        JsonObject given = call(client -> client.token(id, secret, form));
        return new HostTokens(null, given.getString("access_token"), given.getString("refresh_token", null));
    }

    /** Who stands behind the token, with the roles and the department that she has now. */
    HostPerson person(String access) throws SignInRefused {
        JsonObject user =
                call(client -> client.get("/system/oauth2/user/get", access)).asJsonObject();
        JsonObject may = call(client -> client.get("/system/auth/get-permission-info", access))
                .asJsonObject();
        String id = text(user.get("id"));
        String department = text(may.getJsonObject("user").get("deptId"));
        if (id == null) {
            throw new SignInRefused(SignInFault.REFUSED, "a user without number");
        }
        return new HostPerson(
                HOST,
                settings.api().toString(),
                settings.tenant() + ":" + id,
                Objects.requireNonNullElse(text(user.get("username")), id),
                text(user.get("nickname")),
                null,
                null,
                may.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet()),
                department == null ? Set.of() : Set.of(DEPARTMENT + department));
    }

    /** All its departments, with their way down from the top. */
    Map<String, String> departments(String access) throws SignInRefused {
        List<JsonObject> all = call(client -> client.get("/system/dept/simple-list", access))
                .asJsonArray()
                .getValuesAs(JsonObject.class);
        Map<String, JsonObject> byId =
                all.stream().collect(Collectors.toMap(each -> text(each.get("id")), each -> each, (one, other) -> one));
        Map<String, String> labels = new HashMap<>();
        byId.forEach((id, department) -> labels.put(DEPARTMENT + id, way(department, byId, byId.size())));
        return labels;
    }

    private static String way(JsonObject department, Map<String, JsonObject> byId, int most) {
        String name = department.getString("name", "");
        JsonObject above = byId.get(Objects.requireNonNullElse(text(department.get("parentId")), ""));
        return above == null || most == 0 ? name : way(above, byId, most - 1) + "/" + name;
    }

    /**
     * Whether the portal itself holds a token for the person. Its answer shows those tokens: only whose and which
     * client's they are is looked at, and nothing of it is kept.
     */
    boolean isSignedInThere(String userId) throws SignInRefused {
        String portal = settings.portalClient();
        for (int page = 1; page <= MOST_PAGES; page++) {
            String question = "/system/oauth2-token/page?"
                    + YudaoClient.query(Map.of(
                            "userId",
                            userId,
                            "userType",
                            "2",
                            "clientId",
                            portal,
                            "pageNo",
                            String.valueOf(page),
                            "pageSize",
                            String.valueOf(PAGE)));
            JsonObject answer = asService(question).asJsonObject();
            List<JsonObject> tokens = answer.getJsonArray("list").getValuesAs(JsonObject.class);
            // it takes the client's name for a part of a name
            if (tokens.stream()
                    .anyMatch(token -> portal.equals(token.getString("clientId", ""))
                            && userId.equals(text(token.get("userId"))))) {
                return true;
            }
            if (tokens.isEmpty() || (long) page * PAGE >= answer.getInt("total")) {
                return false;
            }
        }
        return false;
    }

    void revoke(String access) throws SignInRefused {
        String id = settings.clientId();
        String secret = settings.clientSecret();
        call(client -> {
            client.revoke(id, secret, access);
            return JsonValue.TRUE;
        });
    }

    /** What the service account may not see is a fault of the site's settings, not of the person. */
    private JsonValue asService(String question) throws SignInRefused {
        try {
            return withServiceToken(question);
        } catch (SignInRefused refused) {
            throw refused.fault() == SignInFault.DOWN
                    ? refused
                    : new SignInRefused(SignInFault.SETTINGS, "service account: " + refused.getMessage(), refused);
        }
    }

    private JsonValue withServiceToken(String question) throws SignInRefused {
        if (serviceToken != null) {
            String before = serviceToken;
            try {
                return settings.client().get(question, before);
            } catch (YudaoClient.Refused refused) {
                if (!refused.isNotSignedIn()) {
                    throw failed(refused);
                }
            } catch (IOException unreachable) {
                throw new SignInRefused(SignInFault.DOWN, unreachable.toString(), unreachable);
            }
        }
        serviceToken = tokens(Map.of(
                        "grant_type",
                        "password",
                        "username",
                        settings.serviceUser(),
                        "password",
                        settings.servicePassword()))
                .access();
        String fresh = serviceToken;
        return call(client -> client.get(question, fresh));
    }

    private <T> T call(Call<T> call) throws SignInRefused {
        try {
            return call.on(settings.client());
        } catch (YudaoClient.Refused refused) {
            throw failed(refused);
        } catch (IOException unreachable) {
            throw new SignInRefused(SignInFault.DOWN, unreachable.toString(), unreachable);
        } catch (NullPointerException | ClassCastException odd) {
            throw new SignInRefused(SignInFault.DOWN, "no answer of this kind of portal", odd);
        }
    }

    private static SignInRefused failed(YudaoClient.Refused refused) {
        return new SignInRefused(
                refused.isOutage() ? SignInFault.DOWN : SignInFault.REFUSED, refused.getMessage(), refused);
    }

    /** A number or a word as text; null for nothing. */
    private static String text(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigIntegerValue().toString();
        }
        return value instanceof JsonString word && !word.getString().isBlank() ? word.getString() : null;
    }
}
