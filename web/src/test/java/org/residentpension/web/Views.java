package org.residentpension.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source text of the pages and of the classes behind them. */
record Views(Path path, String text) {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** Every page, template and tag, without its comments. */
    static List<Views> pages() {
        return read(Path.of("src/main/webapp"), ".xhtml");
    }

    static List<Views> classes() {
        return read(Path.of("src/main/java"), ".java");
    }

    /** The classes of the business, which know nothing of words. */
    static List<Views> services() {
        return read(Path.of("../ejb/src/main/java"), ".java");
    }

    private static List<Views> read(Path root, String ending) {
        List<Views> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                found.add(
                        new Views(path, COMMENT.matcher(Files.readString(path)).replaceAll("")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Everything that the first group of the pattern finds, with the file it stands in. */
    Stream<String> find(Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
