package org.residentpension.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the application on the server with the county's script, and says in one line why it could not. */
final class Deployment {

    private Deployment() {}

    static void install(Home home, Site site, String... options) {
        if (!Files.exists(home.ear())) {
            throw new CannotStart("There is no " + home.ear() + ": build it with ./mvnw package -DskipTests.");
        }
        Shell.Answer answer = site.run("payara/install.sh", options);
        Path log = home.logs().resolve("install.log");
        try {
            Files.writeString(log, answer.output());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!answer.worked()) {
            throw new CannotStart("The application was not deployed. "
                    + cause(home).orElseGet(() -> lastLine(answer.output())) + " (log: " + home.serverLog() + ")");
        }
    }

    /** The innermost cause of the first failure in this start's log, on one line. */
    private static Optional<String> cause(Home home) {
        try {
            List<String> failure = Files.readAllLines(home.serverLog()).stream()
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
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String lastLine(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.matches("Command \\S+ failed\\."))
                .toList();
        return lines.isEmpty() ? "No reason was given." : lines.get(lines.size() - 1);
    }
}
