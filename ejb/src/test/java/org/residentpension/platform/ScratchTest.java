package org.residentpension.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    private Path directory;

    @Test
    void what_a_killed_server_left_is_gone_after_the_next_start() throws IOException {
        Path left = begun().file();
        Files.writeString(left, "431299197001018014");

        begun();

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_start_without_anything_left_makes_the_directory() {
        Scratch scratch = new Scratch(directory.resolve("new/one"));
        scratch.clear();

        assertThat(scratch.file()).exists();
    }

    @Test
    void nobody_else_reads_what_lies_there() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(begun().file())))
                .isEqualTo("rw-------");
    }

    private Scratch begun() {
        Scratch scratch = new Scratch(directory);
        scratch.clear();
        return scratch;
    }
}
