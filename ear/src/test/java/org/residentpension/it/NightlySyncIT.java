package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The nightly synchronisation with the portal as a timer runs it: on the real server, and nobody is signed in. */
@ExtendWith(ArquillianExtension.class)
class NightlySyncIT {

    private static final String CLERK = "INSERT INTO rp_user_role (user_id, role, division_code)"
            + " SELECT id, 'TOWNSHIP_CLERK', '431224124000' FROM rp_user WHERE user_name = ";

    @Resource(lookup = "jdbc/resident-pension-owner")
    private DataSource owner;

    @EJB
    private NightWatch watch;

    @Deployment
    static EnterpriseArchive deployment() {
        return Ear.with(Ear.tests(NightlySyncIT.class, NightWatch.class));
    }

    @BeforeEach
    void people() throws SQLException {
        for (String name : new String[] {"held@oidc", "moved@oidc", "silent@oidc"}) {
            execute("DELETE r FROM rp_user_role r JOIN rp_user u ON u.id = r.user_id WHERE u.user_name = '" + name
                    + "'");
            if (number("SELECT COUNT(*) FROM rp_user WHERE user_name = '" + name + "'") == 0) {
                execute("INSERT INTO rp_staff (name, id_hash) VALUES ('" + name + "', UNHEX(SHA2('" + name
                        + "', 256)))");
                execute("INSERT INTO rp_user (user_name, kind, staff_id, password_hash, enabled, must_change_password,"
                        + " version) SELECT '" + name + "', 'PERSON', id, '', 1, 0, 0 FROM rp_staff WHERE name = '"
                        + name + "'");
            }
        }
    }

    @Test
    void what_the_portal_said_last_holds_in_the_morning() throws Exception {
        said("held@oidc", "431224124", "NOW(3)");
        said("moved@oidc", "431224118", "NOW(3)");
        execute(CLERK + "'moved@oidc'");
        said("silent@oidc", "431224124", "NOW(3) - INTERVAL 61 DAY");
        execute(CLERK + "'silent@oidc'");

        watch.begin();

        assertThat(watch.ended().await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(watch.failure()).isNull();
        assertThat(posts("held@oidc")).isEqualTo("TOWNSHIP_CLERK 431224124000");
        assertThat(posts("moved@oidc")).isEqualTo("TOWNSHIP_CLERK 431224118000");
        assertThat(posts("silent@oidc")).isNull();
        assertThat(number("SELECT COUNT(*) FROM rp_audit WHERE event = 'ROLE_SYNC' AND user_name = 'nightly-sync'"))
                .isEqualTo(3);
    }

    private void said(String userName, String unit, String when) throws SQLException {
        execute("INSERT INTO rp_host_person (host, issuer, subject, user_id, host_roles, host_units, told_at)"
                + " SELECT 'oidc', 'test', user_name, id, 'township-clerk', '" + unit + "', " + when
                + " FROM rp_user WHERE user_name = '" + userName + "'");
    }

    private String posts(String userName) throws SQLException {
        return text("SELECT GROUP_CONCAT(CONCAT(r.role, ' ', r.division_code)) FROM rp_user_role r"
                + " JOIN rp_user u ON u.id = r.user_id WHERE u.user_name = '" + userName + "'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
