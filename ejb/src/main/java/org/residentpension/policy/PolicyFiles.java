package org.residentpension.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files of the law on the class path. An archive cannot be listed, so {@code policy/packs.txt} names them. */
final class PolicyFiles {

    private static final String FOLDER = "/policy/";

    private PolicyFiles() {}

    static List<PolicyLine> read() {
        List<PolicyLine> lines = new ArrayList<>();
        for (String name : names()) {
            lines.addAll(PolicyFile.parse(name, rows(name)));
        }
        return lines;
    }

    static List<String> names() {
        return rows("packs.txt").stream().filter(row -> !row.startsWith("#")).toList();
    }

    private static List<String> rows(String name) {
        return resource(FOLDER + name);
    }

    /** The rows of a file on the class path, without empty ones; a name without a leading slash stands beside this class. */
    static List<String> resource(String name) {
        InputStream file = PolicyFiles.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("The law lacks its file " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(row -> !row.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
