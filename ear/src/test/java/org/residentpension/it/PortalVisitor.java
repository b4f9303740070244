package org.residentpension.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.residentpension.launcher.County;

/** A browser at the level of requests: cookies per server, every step of a chain of redirects can be looked at and altered. */
final class PortalVisitor {

    private static final int LONGEST_CHAIN = 12;

    private final County county;
    private final Door door;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** @param door where people sign in at the portal */
    PortalVisitor(County county, Door door) {
        this.county = county;
        this.door = door;
    }

    /** Where the portal's sign-on is a Keycloak. */
    PortalVisitor(County county) {
        this(county, Door.keycloak(county));
    }

    /** A portal's own form to sign in. */
    interface Door {

        URI server();

        /** What a person's browser sends when she has filled the form in. */
        Page enter(PortalVisitor visitor, Page form, String userName);

        static Door keycloak(County county) {
            return form(
                    county.portal().issuer(),
                    Pattern.compile("action=\"([^\"]+login-actions/authenticate[^\"]*)\""),
                    (visitor, form, action, userName) -> visitor.post(
                            URI.create(action.replace("&amp;", "&")),
                            Map.of(
                                    "username",
                                    userName,
                                    "password",
                                    county.demonstrationPassword(),
                                    "credentialId",
                                    "")));
        }

        static Door cas(County county) {
            return form(
                    county.cas().prefix(),
                    Pattern.compile("name=\"execution\" value=\"([^\"]+)\""),
                    (visitor, form, execution, userName) -> visitor.post(
                            form.at(),
                            Map.of(
                                    "username",
                                    userName,
                                    "password",
                                    county.demonstrationPassword(),
                                    "execution",
                                    execution,
                                    "_eventId",
                                    "submit")));
        }

        private static Door form(URI server, Pattern mark, Submit submit) {
            return new Door() {
                @Override
                public URI server() {
                    return server;
                }

                @Override
                public Page enter(PortalVisitor visitor, Page form, String userName) {
                    Matcher found = mark.matcher(form.text());
                    if (!found.find()) {
                        throw new AssertionError("No sign-in form at " + form.at() + " but: " + form.text());
                    }
                    return submit.submit(visitor, form, found.group(1), userName);
                }
            };
        }
    }

    /** @see Door */
    private interface Submit {
        Page submit(PortalVisitor visitor, Page form, String found, String userName);
    }

    /** An answer and the address that gave it. */
    record Page(URI at, HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String text() {
            return http.body();
        }

        URI next() {
            return at.resolve(http.headers().firstValue("Location").orElseThrow());
        }

        boolean leadsOn() {
            return status() >= 300 && status() < 400;
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    /** Shares what this one has at the sign-on server, and nothing of what it has here: a second window of another kind. */
    PortalVisitor sameAtThePortal() {
        PortalVisitor other = new PortalVisitor(county, door);
        String portal = door.server().getAuthority();
        other.cookies.put(portal, new LinkedHashMap<>(cookies.getOrDefault(portal, Map.of())));
        return other;
    }

    /** As a browser brings it that has it from a neighbour of ours. */
    void haveCookie(String name, String value) {
        here().put(name, value);
    }

    void forgetCookie(String name) {
        here().remove(name);
    }

    /** What our server has given to this browser. */
    String cookiesHere() {
        return here().toString();
    }

    private Map<String, String> here() {
        return cookies.computeIfAbsent(county.address().getAuthority(), server -> new LinkedHashMap<>());
    }

    /** @param path below the context root, without a leading slash */
    Page open(String path) {
        return follow(get(county.address().resolve(path)), page -> false);
    }

    /** Signs in at the portal on the way to the page. */
    Page signIn(String userName, String path) {
        return follow(door.enter(this, open(path), userName), page -> false);
    }

    /** With a new session here, while the portal still knows her. */
    Page signInAgain(String path) {
        cookies.remove(county.address().getAuthority());
        return open(path);
    }

    /** The last step before our own callback: the address with the portal's answer, not yet asked for. */
    URI answerOfPortal(String userName, URI question) {
        Page form = follow(get(question), page -> false);
        Page answer = form.at().getPath().startsWith("/resident-pension/") ? form : door.enter(this, form, userName);
        return follow(answer, page -> page.leadsOn() && isCallback(page.next())).next();
    }

    /** The question that we send to the portal when somebody wants this page. */
    URI question(String path) {
        return get(county.address().resolve(path)).next();
    }

    static boolean isCallback(URI address) {
        return address.getPath().endsWith("/sign-on/callback/");
    }

    Page follow(Page page, Predicate<Page> enough) {
        Page now = page;
        List<URI> passed = new ArrayList<>();
        while (now.leadsOn() && !enough.test(now)) {
            passed.add(now.next());
            if (passed.size() > LONGEST_CHAIN) {
                throw new AssertionError("No end: " + passed);
            }
            now = get(now.next());
        }
        return now;
    }

    Page get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    Page post(URI address, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private Page send(HttpRequest.Builder builder) {
        URI address = builder.build().uri();
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), server -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            builder.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer =
                    client.send(builder.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
                    jar.remove(pair[0]);
                } else {
                    jar.put(pair[0], pair[1]);
                }
            }
            return new Page(address, answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
