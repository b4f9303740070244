package org.residentpension.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residentpension.demo.town.Town;

/** The files to be refused are small, described, and about nobody. */
class HostileFilesTest {

    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{6}(19|20)\\d{9}[\\dX](?![\\dX])");

    @TempDir
    static Path directory;

    private static List<Path> files;

    @BeforeAll
    static void writeFiles() throws IOException {
        HostileFiles.write(directory, Town.beidouxi());
        try (Stream<Path> listed = Files.list(directory)) {
            files = listed.filter(file -> !file.endsWith("README.txt")).sorted().toList();
        }
    }

    @Test
    void every_file_stands_in_the_readme_with_a_reason() throws IOException {
        List<String> readme = Files.readAllLines(directory.resolve("README.txt"));

        assertThat(files).hasSize(50);
        for (Path file : files) {
            String number = file.getFileName().toString().substring(0, 2);
            int at = readme.indexOf(readme.stream()
                    .filter(line -> line.startsWith(number + "-"))
                    .findFirst()
                    .orElseThrow());
            assertThat(readme.get(at)).contains("导入类型：");
            assertThat(readme.get(at + 1)).startsWith("  ").isNotBlank();
        }
    }

    @Test
    void every_file_is_small_enough_to_read_with_the_eye() {
        assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(400_000));
    }

    @Test
    void one_file_unpacks_to_two_hundred_megabytes() throws IOException {
        long largest = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bomb()))) {
            while (zip.getNextEntry() != null) {
                largest = Math.max(largest, zip.skip(Long.MAX_VALUE));
            }
        }

        assertThat(largest).isGreaterThan(200L << 20);
    }

    @Test
    void nobody_in_the_files_exists() throws IOException {
        for (Path file : files) {
            for (MatchResult number : ID_NUMBER.matcher(text(file)).results().toList()) {
                assertThat(number.group()).as(file.toString()).startsWith("431299");
            }
        }
    }

    private static Path bomb() {
        return named("解压后200兆的零");
    }

    private static Path named(String title) {
        return files.stream()
                .filter(file -> file.getFileName().toString().contains(title))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of a workbook that can be read, the bytes of everything else; what cannot be read comes first. */
    private static String text(Path file) throws IOException {
        boolean readable = files.indexOf(file) >= files.indexOf(named("缺少必需的列"));
        if (!file.toString().endsWith(".xlsx") || !readable) {
            return new String(Files.readAllBytes(file), "GB18030");
        }
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                var rows = workbook.getFirstSheet().openStream()) {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> row.stream().filter(cell -> cell != null).forEach(cell -> text.append(cell.getText())
                    .append('\n')));
            return text.toString();
        }
    }
}
