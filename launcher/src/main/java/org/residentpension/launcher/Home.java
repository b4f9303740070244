package org.residentpension.launcher;

import java.nio.file.Path;

/** Where things are: what Maven built (under {@code root}) and what one running county keeps (under {@code run}). */
public record Home(Path root, Path run) {

    public Home {
        root = root.toAbsolutePath().normalize();
        run = run.toAbsolutePath().normalize();
    }

    Path payara() {
        return root.resolve("launcher/target/payara6");
    }

    Path mariadb() {
        return root.resolve("launcher/target/mariadb");
    }

    Path driver() {
        return root.resolve("launcher/target/lib/mariadb-java-client.jar");
    }

    Path ear() {
        return root.resolve("ear/target/resident-pension.ear");
    }

    Path config() {
        return root.resolve("config");
    }

    /** What the build unpacked. */
    Path keycloakProgram() {
        return root().resolve("launcher/target/keycloak");
    }

    Path keycloak() {
        return run().resolve("keycloak");
    }

    /** What the build unpacked. */
    Path casProgram() {
        return root().resolve("launcher/target/cas");
    }

    Path cas() {
        return run().resolve("cas");
    }

    Path data() {
        return run.resolve("database");
    }

    Path domains() {
        return run.resolve("domains");
    }

    Path domain() {
        return domains().resolve("domain1");
    }

    public Path logs() {
        return run.resolve("logs");
    }

    public Path serverLog() {
        return logs().resolve("server.log");
    }

    Path temporary() {
        return run.resolve("tmp");
    }

    public Path demo() {
        return run.resolve("demo");
    }

    public Path keys() {
        return run.resolve("keys.properties");
    }

    Path secrets() {
        return run.resolve("secrets.properties");
    }

    public Path site() {
        return run.resolve("site.properties");
    }

    public Path accounts() {
        return run.resolve("accounts.json");
    }
}
