package org.residentpension.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.residentpension.launcher.County;

/** A server of a county as the operating system sees it: killed, and started again with the same command in the same place. */
final class CountyProcess {

    /** Of the first start only: the file is gone by now. */
    private static final String USERS = "--init-file=";

    private final List<String> command;
    private final Path directory;
    private final Path log;
    private ProcessHandle running;

    private CountyProcess(ProcessHandle running, Path log) throws IOException {
        Path kernel = Path.of("/proc", String.valueOf(running.pid()));
        String words = new String(Files.readAllBytes(kernel.resolve("cmdline")), StandardCharsets.UTF_8);
        this.command = Arrays.stream(words.split("\0"))
                .filter(word -> !word.startsWith(USERS))
                .toList();
        this.directory = kernel.resolve("cwd").toRealPath();
        this.log = log;
        this.running = running;
    }

    /** @param name as the launcher recorded it */
    static CountyProcess of(County county, String name) {
        try {
            String[] recorded =
                    Files.readString(county.home().run().resolve(name + ".pid")).split(" ");
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(recorded[0])).orElseThrow();
            return new CountyProcess(process, county.home().logs().resolve(name + "-again.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without a goodbye, as when the power fails. */
    void kill() {
        running.destroyForcibly();
        running.onExit().join();
    }

    void startAgain() {
        try {
            running = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start()
                    .toHandle();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Also if it is not there any more. */
    void stop() {
        running.destroy();
        running.onExit().join();
    }
}
