package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Home;
import org.residentpension.launcher.Ports;
import org.residentpension.launcher.Store;

/** What can go wrong around {@code ./run}: one clear line and a status, never a hang, and nothing lost. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LauncherIT {

    @Test
    void a_taken_port_is_named_in_one_line() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.start(Counties.home("taken-port"), other.getLocalPort(), "--no-demo");

            assertThat(run.untilEnd())
                    .singleElement()
                    .asString()
                    .contains("Port " + other.getLocalPort() + " is taken");
            assertThat(run.status()).isEqualTo(1);
        }
    }

    @Test
    void an_unknown_option_is_named_in_one_line() {
        Run run = Run.start(Counties.home("option"), Ports.free(), "--frsh");

        assertThat(run.untilEnd()).containsExactly("Unknown option --frsh: see ./run --help.");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void killed_servers_and_launchers_lose_nothing_and_block_nothing() throws SQLException {
        Home home = Counties.home("killed");
        int port = Ports.free();
        Run first = Run.start(home, port, "--fresh", "--no-import").untilReady();
        long accounts = accounts(home);

        Run second = Run.start(home, port, "--no-demo");
        assertThat(second.untilEnd()).singleElement().asString().contains("already running");
        assertThat(second.status()).isEqualTo(1);

        first.child("Payara").destroyForcibly();
        assertThat(first.untilEnd()).last().asString().contains("Payara ended unexpectedly");
        assertThat(first.status()).isEqualTo(1);

        Run third = Run.start(home, port, "--no-demo");
        third.childOnceStarted("Payara").destroyForcibly();
        third.untilReady();
        ProcessHandle server = third.child("Payara");
        ProcessHandle database = third.child("MariaDB");
        third.kill();

        Run fourth = Run.start(home, port, "--no-demo").untilReady();
        assertThat(List.of(server, database)).noneMatch(ProcessHandle::isAlive);
        assertThat(accounts(home)).isEqualTo(accounts).isPositive();
        forgeMigration(home);
        fourth.stop();

        Run fifth = Run.start(home, port, "--no-demo");
        assertThat(fifth.untilEnd())
                .last()
                .asString()
                .startsWith("The application was not deployed.")
                .contains("Migration checksum mismatch for migration version 001");
        assertThat(fifth.status()).isEqualTo(1);
        assertThat(home.run().resolve("MariaDB.pid")).doesNotExist();
        County.forget(home);
    }

    private static long accounts(Home home) throws SQLException {
        try (Connection connection = Store.of(home.site()).application();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM rp_user")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** As if the installed version had come with another first migration. */
    private static void forgeMigration(Home home) throws SQLException {
        try (Connection connection = Store.of(home.site()).owner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE rp_schema_history SET checksum = 1 WHERE version = '001'");
        }
    }
}
