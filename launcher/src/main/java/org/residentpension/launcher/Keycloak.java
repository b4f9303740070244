package org.residentpension.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The sign-on server of the demonstration's portal: a Keycloak of its own with one realm, new at each start. */
final class Keycloak {

    static final String NAME = "Keycloak";
    private static final String REALM = "county";
    private static final Duration START = Duration.ofMinutes(8);

    private final Home home;
    private final Child child;
    private final int port;
    private String password;

    Keycloak(Home home, Processes processes, int port) {
        this.home = home;
        this.child = new Child(NAME, processes);
        this.port = port;
    }

    URI issuer() {
        return URI.create("http://localhost:" + port + "/realms/" + REALM);
    }

    /** Begins; {@link #await} tells when it answers. @param realm what it serves, new at each start; @param password of its administrator */
    void start(String realm, String password) {
        if (!Files.isDirectory(home.keycloakProgram())) {
            throw new CannotStart(
                    "There is no Keycloak in " + home.keycloakProgram() + ": build it with ./mvnw -Pportal package.");
        }
        RunDirectory.remove(home.keycloak());
        RunDirectory.copy(home.keycloakProgram(), home.keycloak());
        Path imports = home.keycloak().resolve("data/import");
        RunDirectory.create(imports);
        RunDirectory.writeSecret(imports.resolve(REALM + "-realm.json"), realm);
        this.password = password;
        launch();
    }

    /** Again, with the same realm; who was signed in there is forgotten. */
    void launch() {
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        home.keycloak().resolve("bin/kc.sh").toString(),
                        "start-dev",
                        // nothing to keep: the realm is imported at each start
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx448m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        child.start(builder);
    }

    void await() {
        child.awaitAnswer(URI.create(issuer() + "/.well-known/openid-configuration"), START, log());
    }

    private Path log() {
        return home.logs().resolve("keycloak.log");
    }

    /** As if its machine had failed; {@link #launch} brings it back. */
    void fail() {
        child.end(Duration.ofSeconds(20));
    }

    void stop() {
        child.stop(Duration.ofSeconds(20));
    }

    CompletableFuture<String> onEnd() {
        return child.onEnd();
    }
}
