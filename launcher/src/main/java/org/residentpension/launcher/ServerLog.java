package org.residentpension.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the server wrote since its last start. */
final class ServerLog {

    private final Path file;

    ServerLog(Home home) {
        this.file = home.serverLog();
    }

    /** The innermost cause of the first failure, on one line. */
    Optional<String> cause() {
        List<String> failure = lines().stream()
                .dropWhile(line -> !line.contains("[SEVERE]"))
                .takeWhile(line -> !line.endsWith("]]"))
                .toList();
        int innermost = -1;
        for (int i = 0; i < failure.size(); i++) {
            if (failure.get(i).startsWith("Caused by: ")) {
                innermost = i;
            }
        }
        if (innermost < 0) {
            return Optional.empty();
        }
        return Optional.of(failure.subList(innermost, failure.size()).stream()
                .takeWhile(line -> !line.startsWith("\tat "))
                .limit(4)
                .map(String::trim)
                .collect(Collectors.joining(" "))
                .replaceFirst("^Caused by: ", ""));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
