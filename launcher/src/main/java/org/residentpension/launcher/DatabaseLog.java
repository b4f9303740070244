package org.residentpension.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What the database wrote since its last start. */
final class DatabaseLog {

    private static final String START = "[Note] Starting MariaDB ";
    private static final String ERROR = "[ERROR] ";

    private final Path file;

    DatabaseLog(Path file) {
        this.file = file;
    }

    /** The first error, which the others follow from. */
    Optional<String> cause() {
        try {
            return cause(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** @param log of one start or more */
    static Optional<String> cause(String log) {
        Deque<String> errors = new ArrayDeque<>();
        log.lines().forEach(line -> {
            if (line.contains(START)) {
                errors.clear();
            }
            int error = line.indexOf(ERROR);
            if (error >= 0) {
                errors.add(line.substring(error + ERROR.length()));
            }
        });
        return Optional.ofNullable(errors.peekFirst());
    }
}
