package org.residentpension.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A server process of ours: recorded while it runs, and never started once the stop has begun. */
final class Child {

    private static final int HTTP_OK = 200;

    private final String name;
    private final Processes processes;
    private Process process;
    private boolean stopping;

    Child(String name, Processes processes) {
        this.name = name;
        this.processes = processes;
    }

    synchronized void start(ProcessBuilder builder) {
        if (stopping) {
            throw new CannotStart("Stopped.");
        }
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new CannotStart(name + " does not start: " + failed.getMessage(), failed);
        }
        processes.record(name, process.toHandle());
    }

    /** True if it ended within that time. */
    boolean ends(Duration patience) {
        return Processes.ends(process.toHandle(), patience);
    }

    /** Returns once it gives a page at this address. */
    void awaitAnswer(URI address, Duration patience, Path log) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == HTTP_OK) {
                    return;
                }
            } catch (IOException notYet) {
                // refused until it listens
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted.", interrupted);
            }
            if (ends(Duration.ofMillis(300)) || System.nanoTime() > deadline) {
                throw new CannotStart(name + " does not start: see " + log);
            }
        }
    }

    CompletableFuture<String> onEnd() {
        return process.onExit().thenApply(p -> name);
    }

    /** For good: a start that comes later, from another thread, is refused. */
    void stop(Duration patience) {
        synchronized (this) {
            stopping = true;
        }
        end(patience);
    }

    /** Until it is started again. */
    void end(Duration patience) {
        if (process != null) {
            Processes.stop(process.toHandle(), patience);
            processes.forget(name);
        }
    }
}
