package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real EAR on a server that config/payara prepared: what the application may and may not do there. */
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

    @Resource(lookup = "jdbc/resident-pension")
    private DataSource application;

    @Resource(lookup = "jdbc/resident-pension-owner")
    private DataSource owner;

    @EJB
    private AlarmClock alarm;

    @Deployment
    static EnterpriseArchive deployment() {
        return Ear.with(Ear.tests(DeploymentIT.class, AlarmClock.class, CountToThree.class, Patience.class)
                .addAsResource("count-to-three.xml", "META-INF/batch-jobs/count-to-three.xml"));
    }

    @Test
    void every_migration_has_run() throws SQLException {
        assertThat(number(owner, "SELECT COUNT(*) FROM rp_schema_history WHERE success = 0"))
                .isZero();
        assertThat(number(owner, "SELECT COUNT(*) FROM rp_schema_history")).isGreaterThan(1);
    }

    @Test
    void the_application_may_not_create_tables() {
        assertThatThrownBy(() -> execute("CREATE TABLE rp_probe (id INT)"))
                .hasMessageContaining("CREATE command denied");
    }

    @Test
    void the_application_may_not_change_the_ledger() {
        assertThatThrownBy(() -> execute("UPDATE rp_account_entry SET id = id"))
                .hasMessageContaining("UPDATE command denied");
        assertThatThrownBy(() -> execute("DELETE FROM rp_account_entry")).hasMessageContaining("DELETE command denied");
    }

    @Test
    void the_application_may_not_change_the_audit_trail() {
        assertThatThrownBy(() -> execute("UPDATE rp_audit SET id = id")).hasMessageContaining("UPDATE command denied");
        assertThatThrownBy(() -> execute("DELETE FROM rp_audit")).hasMessageContaining("DELETE command denied");
    }

    @Test
    void bulk_files_are_streamed_without_reading_on_the_server() throws SQLException {
        assertThat(number(application, "SELECT @@local_infile")).isEqualTo(1);
        assertThatThrownBy(() -> execute("SELECT LOAD_FILE('/etc/passwd') INTO OUTFILE '/tmp/rp-probe'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_payment_is_on_disk_before_it_is_confirmed() throws SQLException {
        assertThat(number(application, "SELECT @@innodb_flush_log_at_trx_commit"))
                .isEqualTo(1);
    }

    @Test
    void a_transaction_reads_what_is_committed() throws SQLException {
        try (Connection connection = application.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void server_and_database_keep_the_hours_of_the_office() throws SQLException {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Shanghai");
        assertThat(number(application, "SELECT TIMESTAMPDIFF(HOUR, UTC_TIMESTAMP(), NOW())"))
                .isEqualTo(8);
    }

    @Test
    void a_persistent_timer_goes_off() throws InterruptedException {
        alarm.setFor(100);

        assertThat(alarm.rang().await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_batch_job_runs_and_is_on_record() throws Exception {
        JobOperator operator = BatchRuntime.getJobOperator();

        long execution = operator.start("count-to-three", new Properties());

        Patience.until("the end of the job", () -> EnumSet.of(BatchStatus.COMPLETED, BatchStatus.FAILED)
                .contains(operator.getJobExecution(execution).getBatchStatus()));
        assertThat(operator.getJobExecution(execution).getBatchStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(number(application, "SELECT COUNT(*) FROM JOBINSTANCEDATA WHERE name = 'count-to-three'"))
                .isEqualTo(1);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
