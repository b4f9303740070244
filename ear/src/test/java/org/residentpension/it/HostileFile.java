package org.residentpension.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of the hostile folder and what the README beside it promises.
 *
 * @param bad the rows that are to be refused, each with the code that the README gives, or "" if it gives none
 */
record HostileFile(Path path, String kind, String role, Map<Integer, String> bad) {

    private static final Pattern TITLE = Pattern.compile("(\\d\\d)-.*导入类型：.*（([A-Z_]+)）");
    private static final Pattern ROWS = Pattern.compile(" {2}第 (\\d+)(?:—(\\d+))? 行(?:：| )(.*)");
    private static final Pattern CODE = Pattern.compile("[CE]_[A-Z_]+");

    static List<HostileFile> in(Path folder) {
        List<HostileFile> files = new ArrayList<>();
        for (String line : read(folder.resolve("README.txt"))) {
            Matcher title = TITLE.matcher(line);
            if (title.matches()) {
                Path file = file(folder, title.group(1));
                files.add(new HostileFile(file, title.group(2), roleFor(title.group(2)), new TreeMap<>()));
            } else if (line.startsWith("  ") && !line.contains("可以接受")) {
                expect(ROWS.matcher(line), files.get(files.size() - 1).bad);
            }
        }
        return files;
    }

    private static void expect(Matcher rows, Map<Integer, String> bad) {
        if (rows.matches()) {
            Matcher code = CODE.matcher(rows.group(3));
            String expected = code.find() ? code.group() : "";
            int last = Integer.parseInt(rows.group(rows.group(2) == null ? 1 : 2));
            IntStream.rangeClosed(Integer.parseInt(rows.group(1)), last).forEach(row -> bad.put(row, expected));
        }
    }

    /** The officer whom the README names for it. */
    private static String roleFor(String kind) {
        return switch (kind) {
            case "TAX_PAYMENTS" -> "TAX_LIAISON";
            case "TARGETS" -> "COUNTY_ADMIN";
            default -> "COUNTY_CLERK";
        };
    }

    private static Path file(Path folder, String number) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> read(Path readme) {
        try {
            return Files.readAllLines(readme);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    byte[] content() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
