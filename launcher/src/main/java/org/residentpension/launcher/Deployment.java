package org.residentpension.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
                    + new ServerLog(home).cause().orElseGet(() -> lastLine(answer.output())) + " (log: "
                    + home.serverLog() + ")");
        }
    }

    private static String lastLine(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.matches("Command \\S+ failed\\."))
                .toList();
        return lines.isEmpty() ? "No reason was given." : lines.get(lines.size() - 1);
    }
}
