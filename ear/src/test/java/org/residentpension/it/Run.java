package org.residentpension.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.residentpension.launcher.Home;
import org.residentpension.launcher.Launcher;

/** {@code ./run} as a process of its own, with a run directory and a port of the test. */
final class Run {

    private final Home home;
    private final int port;
    private final Process process;
    private final BufferedReader printed;

    private Run(Home home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
        this.printed = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Run start(Home home, int port, String... options) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Drp.root=" + home.root(),
                "-Drp.run=" + home.run(),
                "-cp",
                home.root().resolve("launcher/target/classes") + ":"
                        + home.root().resolve("launcher/target/lib/*"),
                Launcher.class.getName()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("RP_HTTP_PORT", String.valueOf(port));
        try {
            return new Run(home, port, builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Everything it prints until it is ready; fails if it ends before. */
    Run untilReady() {
        StringBuilder all = new StringBuilder();
        try {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                all.append(line).append('\n');
                if (line.equals("READY http://localhost:" + port + "/resident-pension/")) {
                    return this;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new AssertionError("Ended before it was ready:\n" + all);
    }

    /** What it still prints until it ends by itself. */
    List<String> untilEnd() {
        try {
            List<String> lines = printed.lines().toList();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("Does not end after: " + lines);
            }
            return lines;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    int status() {
        return process.exitValue();
    }

    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** By its handle, which leaves what it prints readable. */
    void stop() {
        process.toHandle().destroy();
        untilEnd();
    }

    /** A process that the launcher recorded: Payara or MariaDB. */
    ProcessHandle child(String name) {
        return ProcessHandle.of(Long.parseLong(recorded(name).split(" ")[0])).orElseThrow();
    }

    /** The same, as soon as there is one. */
    ProcessHandle childOnceStarted(String name) {
        Patience.closelyUntil(
                name, () -> Files.exists(record(name)) && recorded(name).endsWith("\n"));
        return child(name);
    }

    private String recorded(String name) {
        try {
            return Files.readString(record(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path record(String name) {
        return home.run().resolve(name + ".pid");
    }
}
