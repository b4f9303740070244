package org.residentpension.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sign-on server of an older intranet: a real Apereo CAS out of its web archive, which knows the demonstration's staff. */
public final class Cas {

    static final String NAME = "CAS";
    private static final Duration START = Duration.ofMinutes(8);

    /** Who may ask for tickets, and that logouts are told to whom the ticket was for. */
    private static final String SERVICE = """
            {"@class": "org.apereo.cas.services.CasRegisteredService", "id": 1, "name": "ResidentPension",
             "serviceId": "^%s(sign-on/callback/\\\\?state=[0-9a-f]{64}|signed-out)$", "logoutType": "BACK_CHANNEL",
             "attributeReleasePolicy": {"@class": "org.apereo.cas.services.ReturnAllAttributeReleasePolicy"}}
            """;

    private static final String LOGGING = """
            <Configuration><Appenders><Console name="out"><PatternLayout pattern="%d %p %c{1} %m%n"/></Console></Appenders>
            <Loggers><Root level="warn"><AppenderRef ref="out"/></Root></Loggers></Configuration>
            """;

    private final Home home;
    private final Child child;
    private final URI module;
    private final int port = Ports.free();

    Cas(Home home, Processes processes, URI module) {
        this.home = home;
        this.child = new Child(NAME, processes);
        this.module = module;
    }

    public URI prefix() {
        return URI.create("http://localhost:" + port + "/cas");
    }

    /** What the county writes into its site.properties: this sign-on and no other. */
    Map<String, Object> settings() {
        String base = module.toString();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sign-on", "cas");
        values.put("residentpension.public.base-url", base.substring(0, base.length() - 1));
        values.put("residentpension.cas.prefix-url", prefix());
        return values;
    }

    /** Begins; {@link #await} tells when it answers. @param password of everybody there */
    void begin(String password) {
        if (!Files.isDirectory(home.casProgram())) {
            throw new CannotStart(
                    "There is no CAS in " + home.casProgram() + ": build it with ./mvnw -Pportal package.");
        }
        RunDirectory.remove(home.cas());
        RunDirectory.create(home.cas().resolve("services"));
        RunDirectory.writeSecret(
                home.cas().resolve("services/ResidentPension-1.json"),
                SERVICE.formatted(module.toString().replace(".", "\\\\.")));
        RunDirectory.writeSecret(home.cas().resolve("people.json"), people());
        RunDirectory.writeSecret(home.cas().resolve("log4j2.xml"), LOGGING);
        RunDirectory.writeSecret(
                home.cas().resolve("cas.properties"),
                settings(password).entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                        .collect(Collectors.joining()));
        launch();
    }

    private void launch() {
        Path classes = home.casProgram().resolve("WEB-INF");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xms128m",
                        "-Xmx448m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes.resolve("classes") + ":" + classes.resolve("lib") + "/*",
                        // its archive is not made for java -jar
                        "org.apereo.cas.web.CasWebApplication",
                        "--cas.standalone.configuration-directory=" + home.cas(),
                        "--logging.config=file:" + home.cas().resolve("log4j2.xml"))
                .directory(home.cas().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .redirectInput(Path.of("/dev/null").toFile());
        child.start(builder);
    }

    private Map<String, Object> settings(String password) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("server.address", "127.0.0.1");
        values.put("server.port", port);
        values.put("server.ssl.enabled", false);
        values.put("server.tomcat.basedir", home.cas().resolve("tomcat"));
        values.put("server.tomcat.accesslog.enabled", false);
        values.put("cas.server.name", "http://localhost:" + port);
        values.put("cas.server.prefix", prefix());
        values.put("cas.tgc.secure", false);
        // the county is on this very machine
        values.put("cas.http-client.allow-local-urls", true);
        values.put("cas.logout.follow-service-redirects", true);
        values.put("cas.service-registry.core.init-from-json", true);
        values.put("cas.service-registry.json.location", "file:" + home.cas().resolve("services"));
        values.put(
                "cas.authn.attribute-repository.json[0].location",
                "file:" + home.cas().resolve("people.json"));
        values.put(
                "cas.authn.accept.users",
                DemoStaff.all().stream()
                        .map(person -> person.userName() + "::" + password)
                        .collect(Collectors.joining(",")));
        return values;
    }

    /** Attributes of each person; the one without roles has none at all. */
    private static String people() {
        return DemoStaff.all().stream()
                .map(person -> "\"%s\": {\"name\": [\"%s\"], \"staff_no\": [\"P-%s\"]%s%s%s}"
                        .formatted(
                                person.userName(),
                                person.name(),
                                person.userName(),
                                attribute("roles", person.roles()),
                                attribute("region_code", person.regions()),
                                attribute("groups", person.group() == null ? List.of() : List.of(person.group()))))
                .collect(Collectors.joining(",\n", "{", "}\n"));
    }

    private static String attribute(String name, List<String> values) {
        return values.isEmpty()
                ? ""
                : values.stream()
                        .map(value -> "\"" + value + "\"")
                        .collect(Collectors.joining(", ", ", \"" + name + "\": [", "]"));
    }

    void await() {
        child.awaitAnswer(URI.create(prefix() + "/login"), START, log());
    }

    private Path log() {
        return home.logs().resolve("cas.log");
    }

    void stop() {
        child.stop(Duration.ofSeconds(30));
    }
}
