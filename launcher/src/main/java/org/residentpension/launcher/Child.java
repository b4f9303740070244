package org.residentpension.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A server process of ours: recorded while it runs, and never started once the stop has begun. */
final class Child {

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

    CompletableFuture<String> onEnd() {
        return process.onExit().thenApply(p -> name);
    }

    void stop(Duration patience) {
        synchronized (this) {
            stopping = true;
        }
        if (process != null) {
            Processes.stop(process.toHandle(), patience);
            processes.forget(name);
        }
    }
}
