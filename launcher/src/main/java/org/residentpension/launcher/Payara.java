package org.residentpension.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The server, as our own child: it ends with us, and its death is seen at once. */
final class Payara {

    static final String NAME = "Payara";
    private static final Duration START = Duration.ofSeconds(120);

    private final Home home;
    private final Child child;

    Payara(Home home, Processes processes) {
        this.home = home;
        this.child = new Child(NAME, processes);
    }

    /** A server that ends while it starts is started once more: it has begun nothing yet, and what kept it, such as a port, may be gone. */
    void start(int httpPort, int adminPort) {
        begin(httpPort, adminPort);
        if (!answers(adminPort)) {
            System.out.println("Payara stopped while starting, and is started once more: " + reason());
            begin(httpPort, adminPort);
            if (!answers(adminPort)) {
                throw new CannotStart("Payara stopped while starting: " + reason());
            }
        }
    }

    private void begin(int httpPort, int adminPort) {
        Path beforeStart = new Domain(home).make(httpPort, adminPort);
        child.start(new ProcessBuilder(commandLine(beforeStart))
                .redirectErrorStream(true)
                .redirectOutput(home.logs().resolve("server.out").toFile())
                .redirectInput(Path.of("/dev/null").toFile()));
    }

    void stop() {
        child.stop(Duration.ofSeconds(45));
    }

    CompletableFuture<String> onEnd() {
        return child.onEnd();
    }

    /** What asadmin would start in the background. */
    private List<String> commandLine(Path beforeStart) {
        Shell.Answer answer = Shell.run(
                home.run(),
                List.of(
                        home.payara().resolve("bin/asadmin").toString(),
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        home.domains().toString(),
                        "--prebootcommandfile",
                        beforeStart.toString(),
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

    /** Waits until it is there; false if it ended before. */
    private boolean answers(int adminPort) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest version = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + adminPort + "/__asadmin/version"))
                .header("X-Requested-By", "launcher")
                .timeout(Duration.ofSeconds(10))
                .build();
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                if (client.send(version, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // refused until the listener is there
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted.", interrupted);
            }
            if (child.ends(Duration.ofMillis(200))) {
                return false;
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("Payara does not answer: see " + home.serverLog());
            }
        }
    }

    private String reason() {
        return new ServerLog(home).cause().map(cause -> cause + " ").orElse("") + "(log: " + home.serverLog() + ")";
    }
}
