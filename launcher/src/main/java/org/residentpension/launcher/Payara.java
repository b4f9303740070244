package org.residentpension.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A Payara domain made anew at each start, so that no crash can leave a broken one; only the logs are kept. */
final class Payara {

    static final String NAME = "Payara";
    private static final Duration START = Duration.ofSeconds(120);
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.";

    private final Home home;
    private final Child child;

    Payara(Home home, Processes processes) {
        this.home = home;
        this.child = new Child(NAME, processes);
    }

    void start(int httpPort, int adminPort) {
        makeDomain();
        Path ports = home.run().resolve("ports.asadmin");
        Path console = home.logs().resolve("server.out");
        try {
            Files.write(
                    ports,
                    List.of(
                            LISTENER + "http-listener-1.port=" + httpPort,
                            LISTENER + "http-listener-1.address=127.0.0.1",
                            LISTENER + "http-listener-2.enabled=false",
                            LISTENER + "admin-listener.port=" + adminPort,
                            LISTENER + "admin-listener.address=127.0.0.1",
                            "set configs.config.server-config.admin-service.jmx-connector.system.enabled=false",
                            "set configs.config.server-config.iiop-service.iiop-listener.orb-listener-1.enabled=false",
                            "set configs.config.server-config.iiop-service.iiop-listener.SSL.enabled=false",
                            "set configs.config.server-config.iiop-service.iiop-listener.SSL_MUTUALAUTH.enabled=false",
                            "set configs.config.server-config.jms-service.type=REMOTE",
                            LISTENER.replace("network-listeners.network-listener.", "protocols.protocol.")
                                    + "http-listener-1.http.xpowered-by=false",
                            "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        child.start(new ProcessBuilder(commandLine(ports))
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .redirectInput(Path.of("/dev/null").toFile()));
        awaitAdministration(adminPort);
    }

    void stop() {
        child.stop(Duration.ofSeconds(45));
    }

    CompletableFuture<String> onEnd() {
        return child.onEnd();
    }

    private void makeDomain() {
        RunDirectory.remove(home.domains());
        RunDirectory.create(home.domains());
        RunDirectory.copy(home.payara().resolve("glassfish/domains/domain1"), home.domain());
        Path settings = home.domain().resolve("config/domain.xml");
        Path logging = home.domain().resolve("config/logging.properties");
        try {
            Files.copy(home.driver(), home.domain().resolve("lib/mariadb-java-client.jar"));
            Files.writeString(settings, withOptions(Files.readString(settings)));
            Files.writeString(
                    logging,
                    Files.readString(logging)
                            .replace(
                                    "${com.sun.aas.instanceRoot}/logs/server.log",
                                    home.serverLog().toString()));
            if (Files.exists(home.serverLog())) {
                Files.move(
                        home.serverLog(),
                        home.logs().resolve("server-before.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What install.sh would add and then restart for. */
    private String withOptions(String domain) throws IOException {
        StringBuilder options = new StringBuilder("<jvm-options>-Xmx1g</jvm-options>");
        for (String line : Files.readAllLines(home.config().resolve("payara/jvm-options.txt"))) {
            if (line.startsWith("-")) {
                options.append("<jvm-options>").append(line).append("</jvm-options>");
            }
        }
        return domain.replace("<jvm-options>-Xmx512m</jvm-options>", options)
                // a remote shell into the server is nothing we need
                .replace("org.apache.felix.shell.remote,", "");
    }

    /** The server's JVM is our own child, so that it ends with us and its death is seen at once. */
    private List<String> commandLine(Path ports) {
        Shell.Answer answer = Shell.run(
                home.run(),
                List.of(
                        home.payara().resolve("bin/asadmin").toString(),
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        home.domains().toString(),
                        "--prebootcommandfile",
                        ports.toString(),
                        "domain1"));
        if (!answer.worked()) {
            throw new CannotStart("Payara does not start: " + answer.output());
        }
        return answer.output()
                .lines()
                .dropWhile(line -> !line.startsWith("Dump of JVM"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty() && !line.startsWith("Command "))
                .toList();
    }

    private void awaitAdministration(int adminPort) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest version = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + adminPort + "/__asadmin/version"))
                .header("X-Requested-By", "launcher")
                .timeout(Duration.ofSeconds(10))
                .build();
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                if (client.send(version, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // refused until the listener is there
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted.", interrupted);
            }
            if (child.ends(Duration.ofMillis(200))) {
                throw new CannotStart("Payara stopped while starting: see " + home.serverLog());
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("Payara does not answer: see " + home.serverLog());
            }
        }
    }
}
