package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residentpension.launcher.County;

/** The scripts of config/ as a county's administrator runs them. */
class SiteScriptsIT {

    private static County county;

    @TempDir
    private Path directory;

    /** @param status what the script ended with; @param output both of its streams */
    private record Answer(int status, String output) {}

    @BeforeAll
    static void start() {
        county = Counties.started("site");
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void a_county_is_installed_twice_upgraded_handed_over_and_taken_off() throws Exception {
        assertThat(script("payara/install.sh")).returns(0, Answer::status);
        assertThat(answer()).isEqualTo(200);

        assertThat(script("payara/install.sh")).returns(0, Answer::status);
        assertThat(answer()).isEqualTo(200);

        Path backup = Files.writeString(directory.resolve("backup.sql.gz"), "a backup of today");
        assertThat(script("payara/upgrade.sh").output()).contains("BACKUP_FILE");
        assertThat(script("payara/upgrade.sh", backup.toString())).returns(0, Answer::status);
        assertThat(answer()).isEqualTo(200);

        Path administrators = Files.writeString(directory.resolve("administrators.csv"), """
                role,division,user name,name,identity number
                SECURITY_ADMIN,431224000000,anquan,王安全,431299198001019003
                COUNTY_ADMIN,431224000000,xitong,李系统,43129919800101902X
                """);
        Answer made = script("payara/first-administrators.sh", administrators.toString());
        assertThat(made.output()).contains("anquan  password for the first sign-in: ", "xitong  password");
        Answer again = script("payara/first-administrators.sh", administrators.toString());
        assertThat(again.output()).contains("anquan  exists already, nothing changed", "xitong  exists already");

        assertThat(script("payara/undeploy.sh")).returns(0, Answer::status);
        assertThat(script("payara/undeploy.sh")).returns(0, Answer::status);
        assertThat(answer()).isEqualTo(404);
    }

    private static int answer() throws IOException {
        URI signIn = county.address().resolve("sign-in");
        return ((HttpURLConnection) signIn.toURL().openConnection()).getResponseCode();
    }

    private static Answer script(String name, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Counties.ROOT.resolve("config").resolve(name).toString(),
                county.home().site().toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }
}
