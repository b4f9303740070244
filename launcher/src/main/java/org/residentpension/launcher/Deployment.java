package org.residentpension.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Puts the application on the server with the county's script, and says in one line why it could not. */
final class Deployment {

    private Deployment() {}

    static void deploy(Home home, Site site) {
        if (!Files.exists(home.ear())) {
            throw new CannotStart("There is no " + home.ear() + ": build it with ./mvnw package -DskipTests.");
        }
        Shell.Answer answer = site.run("payara/install.sh");
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

    /** The innermost cause of the first failure in this start's log. */
    private static Optional<String> cause(Home home) {
        try {
            List<String> log = Files.readAllLines(home.serverLog());
            List<String> causes = log.stream()
                    .dropWhile(line -> !line.contains("|SEVERE|"))
                    .filter(line -> line.startsWith("Caused by: "))
                    .toList();
            return causes.isEmpty() ? Optional.empty() : Optional.of(causes.get(causes.size() - 1));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String lastLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
    }
}
