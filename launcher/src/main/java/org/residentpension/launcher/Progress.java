package org.residentpension.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Notes of what is done, on disk before the next thing begins. */
final class Progress {

    private final Path file;
    private final Map<String, String> notes = new TreeMap<>();

    Progress(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            Properties stored = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            } catch (IOException unreadable) {
                throw new CannotStart("Cannot read " + file + ".", unreadable);
            }
            stored.stringPropertyNames().forEach(name -> notes.put(name, stored.getProperty(name)));
        }
    }

    boolean has(String name) {
        return notes.containsKey(name);
    }

    String get(String name) {
        return notes.get(name);
    }

    void put(String name, String value) {
        notes.put(name, value);
        RunDirectory.writeSecret(
                file,
                notes.entrySet().stream()
                        .map(note -> note.getKey() + "=" + note.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
