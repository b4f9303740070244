package org.residentpension.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county's file passes through without being held: a process of its own with a small heap proves it. */
class LargeSheetTest {

    private static final String HEAP = "-Xmx48m";

    @TempDir
    Path folder;

    @Test
    void a_hundred_thousand_rows_are_written_read_and_annotated_in_a_small_heap() throws Exception {
        assertThat(run("100000")).contains("100000 rows, 0 faults, 20000000.00", "100000 rows in the copy");
    }

    private String run(String rows) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classes,
                        LargeSheet.class.getName(),
                        folder.toString(),
                        rows)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
