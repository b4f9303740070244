package org.residentpension.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command to its end and returns what it printed. */
final class Shell {

    /** @param status what the command ended with; @param output both of its streams */
    record Answer(int status, String output) {
        boolean worked() {
            return status == 0;
        }
    }

    private Shell() {}

    static Answer run(Path directory, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment());
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Answer(process.waitFor(), output);
        } catch (IOException failed) {
            throw new CannotStart("Cannot run " + command.get(0) + ": " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", interrupted);
        }
    }

    /** The tools of Payara run on the JDK that runs us. */
    static Map<String, String> environment() {
        String java = System.getProperty("java.home");
        return Map.of("AS_JAVA", java, "JAVA_HOME", java);
    }
}
