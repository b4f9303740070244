package org.residentpension.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where files lie that live no longer than the work on them. No other server writes there, so whatever a start finds was left
 * by one that was killed, and goes: it may hold what is kept sealed everywhere else.
 */
@ApplicationScoped
public class Scratch {

    private Path directory;

    protected Scratch() {}

    Scratch(Path directory) {
        this.directory = directory;
    }

    /** Told to the start of the application, so that nothing waits for the first file. */
    void begin(@Observes Startup start) {
        // whoever calls first has it cleared
    }

    @PostConstruct
    void clear() {
        try {
            directory = directory == null ? ofThisServer() : directory;
            Files.createDirectories(directory);
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory)) {
                for (Path leftover : leftovers) {
                    Files.delete(leftover);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An empty file that nobody but the server's user can read; whoever asked for it deletes it. */
    public Path file() {
        try {
            return Files.createTempFile(directory, "rp-", ".part");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path ofThisServer() throws IOException {
        String instance = System.getProperty("com.sun.aas.instanceRoot");
        return instance == null
                ? Files.createTempDirectory("rp-scratch-")
                : Path.of(instance, "resident-pension", "scratch");
    }
}
