package org.residentpension.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database wrote since its last start. */
final class DatabaseLog {

    private static final String START = "[Note] Starting MariaDB ";

    /** Of the server, or of a statement while the system tables are made. */
    private static final Pattern ERROR = Pattern.compile("(?:\\[ERROR]|^ERROR:) +(.*)");

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
            Matcher error = ERROR.matcher(line);
            if (error.find()) {
                errors.add(error.group(1));
            }
        });
        return Optional.ofNullable(errors.peekFirst());
    }
}
