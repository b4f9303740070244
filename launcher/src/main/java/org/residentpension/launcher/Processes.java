package org.residentpension.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Who runs in this directory. A lock that dies with its process tells a second instance from a leftover; a pid with its
 * start time tells our own orphan from a stranger who got the same number later.
 */
final class Processes {

    /** The launcher's own marks, which a fresh start keeps. */
    static final Set<String> FILES = Set.of("lock", "launcher.pid");

    private static final String LAUNCHER = "launcher";

    private final Path directory;
    private FileChannel lock;

    Processes(Path directory) {
        this.directory = directory;
    }

    /** Held until this process ends, however it ends. */
    void claim() {
        try {
            RunDirectory.create(directory);
            lock = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                String who =
                        find(LAUNCHER).map(p -> " (process " + p.pid() + ")").orElse("");
                throw new CannotStart("Resident Pension is already running from this directory" + who
                        + ". Stop it there with Ctrl-C, or with ./run --stop.");
            }
        } catch (IOException failed) {
            throw new CannotStart("Cannot lock " + directory + ": " + failed.getMessage(), failed);
        }
        record(LAUNCHER, ProcessHandle.current());
    }

    void release() {
        forget(LAUNCHER);
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void record(String name, ProcessHandle process) {
        RunDirectory.writeSecret(file(name), process.pid() + " " + startOf(process) + "\n");
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops what an earlier launcher left behind when it was killed. */
    void stopOrphan(String name, Duration patience) {
        find(name).ifPresent(orphan -> {
            System.out.println(
                    "Stopping the " + name + " that a killed run left behind (process " + orphan.pid() + ")");
            stop(orphan, patience);
        });
        forget(name);
    }

    Optional<ProcessHandle> launcher() {
        return find(LAUNCHER);
    }

    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ends(process, patience)) {
            process.destroyForcibly();
            ends(process, Duration.ofSeconds(10));
        }
    }

    static boolean ends(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failed) {
            throw new CompletionException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<ProcessHandle> find(String name) {
        if (!Files.exists(file(name))) {
            return Optional.empty();
        }
        try {
            String[] known = Files.readString(file(name)).trim().split(" ");
            return ProcessHandle.of(Long.parseLong(known[0]))
                    .filter(p -> startOf(p).equals(known[1]));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private Path file(String name) {
        return directory.resolve(name + ".pid");
    }
}
