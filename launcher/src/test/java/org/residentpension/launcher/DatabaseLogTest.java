package org.residentpension.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseLogTest {

    private static final String EARLIER = """
            2026-11-25 08:00:00 0 [Note] Starting MariaDB 11.4.5-MariaDB source revision 0771110 as process 7
            2026-11-25 08:00:01 0 [ERROR] Can't start server: Bind on TCP/IP port. Got error: 98: Address already in use
            2026-11-25 08:00:01 0 [ERROR] Aborting
            """;

    private static final String FULL_DISK = """
            2026-11-26 20:25:12 0 [Warning] Could not increase number of max_open_files to more than 20000
            2026-11-26 20:25:12 0 [Note] Starting MariaDB 11.4.5-MariaDB source revision 0771110 as process 4641
            2026-11-26 20:25:12 0 [Note] InnoDB: Resizing redo log from 96.000MiB to 256.000MiB; LSN=46300
            2026-11-26 20:25:12 0 [ERROR] InnoDB: preallocating 268435456 bytes for file ./ib_logfile101 failed with error 28
            2026-11-26 20:25:12 0 [ERROR] InnoDB: Plugin initialization aborted with error Generic error
            2026-11-26 20:25:12 0 [ERROR] Aborting
            """;

    @Test
    void the_cause_is_the_first_error_of_the_last_start() {
        assertThat(DatabaseLog.cause(EARLIER + FULL_DISK))
                .hasValue("InnoDB: preallocating 268435456 bytes for file ./ib_logfile101 failed with error 28");
    }

    @Test
    void a_start_without_errors_has_no_cause_whatever_an_earlier_one_had() {
        assertThat(DatabaseLog.cause(EARLIER + FULL_DISK.replace("[ERROR]", "[Note]")))
                .isEmpty();
    }

    @Test
    void a_statement_that_fails_while_the_system_tables_are_made_is_the_cause() {
        assertThat(DatabaseLog.cause("""
                        Installing MariaDB/MySQL system tables in 'database.part' ...
                        ERROR: 1051  Unknown table 'mysql.tmp_user_sys'
                        2026-11-26 21:34:50 0 [ERROR] Aborting
                        """)).hasValue("1051  Unknown table 'mysql.tmp_user_sys'");
    }

    @Test
    void no_log_no_cause() {
        assertThat(new DatabaseLog(Path.of("no such file")).cause()).isEmpty();
    }
}
