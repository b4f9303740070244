package org.residentpension.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** The passwords of one run directory: made at random once, kept in a file that only its owner reads. */
final class Secrets {

    /** Letters and digits that are not mistaken for each other. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values = new Properties();

    Secrets(Path file) {
        if (!Files.exists(file)) {
            RunDirectory.writeSecret(
                    file,
                    "database.owner.password=%s%ndatabase.application.password=%s%ndemonstration.password=%s%n"
                            .formatted(random(24), random(24), readable()));
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException unreadable) {
            throw new CannotStart("Cannot read " + file + ".", unreadable);
        }
    }

    String ownerPassword() {
        return values.getProperty("database.owner.password");
    }

    String applicationPassword() {
        return values.getProperty("database.application.password");
    }

    String demonstrationPassword() {
        return values.getProperty("demonstration.password");
    }

    static String random(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** Easy to type, and of every kind of character that a rule for passwords may ask for. */
    private static String readable() {
        return "Rp-" + random(5) + "-" + random(5) + "-7";
    }
}
