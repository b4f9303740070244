package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Store;
import org.residentpension.portal.Role;
import org.residentpension.portal.menu.MenuItem;
import org.residentpension.portal.menu.MenuManifest;
import org.residentpension.portal.menu.MenuRegistrar;
import org.residentpension.portal.menu.MenuStep;
import org.residentpension.portal.menu.RuoyiMenu;

/** Our menu in the tables of RuoYi-Vue, in a real MariaDB: planned, written, written again, taken out, nothing else touched. */
@OnPortal
class RuoyiMenuIT {

    private static final List<String> TABLES = List.of("sys_user_role", "sys_role_menu", "sys_role", "sys_menu");

    private Connection database;

    @BeforeEach
    void create(County county) throws SQLException {
        database = Store.of(county.home().site()).owner();
        run(
                "CREATE TABLE sys_menu (menu_id BIGINT AUTO_INCREMENT PRIMARY KEY, menu_name VARCHAR(50) NOT NULL, parent_id"
                        + " BIGINT DEFAULT 0, order_num INT DEFAULT 0, path VARCHAR(200) DEFAULT '', component VARCHAR(255),"
                        + " is_frame INT DEFAULT 1, is_cache INT DEFAULT 0, menu_type CHAR(1) DEFAULT '', visible CHAR(1) DEFAULT 0,"
                        + " status CHAR(1) DEFAULT 0, perms VARCHAR(100), icon VARCHAR(100) DEFAULT '#', create_by VARCHAR(64),"
                        + " create_time DATETIME, update_by VARCHAR(64), update_time DATETIME)");
        run("CREATE TABLE sys_role (role_id BIGINT AUTO_INCREMENT PRIMARY KEY, role_name VARCHAR(30) NOT NULL, role_key"
                + " VARCHAR(100) NOT NULL, role_sort INT NOT NULL, status CHAR(1) NOT NULL, del_flag CHAR(1) DEFAULT '0',"
                + " create_by VARCHAR(64), create_time DATETIME)");
        run(
                "CREATE TABLE sys_role_menu (role_id BIGINT NOT NULL, menu_id BIGINT NOT NULL, PRIMARY KEY (role_id, menu_id))");
        run(
                "CREATE TABLE sys_user_role (user_id BIGINT NOT NULL, role_id BIGINT NOT NULL, PRIMARY KEY (user_id, role_id))");
        run("INSERT INTO sys_menu (menu_id, menu_name, path, menu_type, perms) VALUES (1, '系统管理', 'system', 'M', ''),"
                + " (2, '报表', 'report', 'C', 'rpt:list')");
        run("INSERT INTO sys_role (role_id, role_name, role_key, role_sort, status) VALUES (1, '管理员', 'admin', 1, '0'),"
                + " (2, '报表员', 'rpt_reader', 2, '0')");
        run("INSERT INTO sys_role_menu VALUES (2, 2)");
    }

    @AfterEach
    void drop() throws SQLException {
        for (String table : TABLES) {
            run("DROP TABLE " + table);
        }
        database.close();
    }

    @Test
    void a_page_is_shown_inside_the_shell_and_only_to_its_roles() throws SQLException {
        assertThat(registrar().plan()).hasSize(5);
        assertThat(count("SELECT COUNT(*) FROM sys_menu")).isEqualTo(2);

        registrar().apply();

        assertThat(
                        count(
                                "SELECT COUNT(*) FROM sys_menu WHERE perms = 'rp:residentpension:persons' AND menu_type = 'C'"
                                        + " AND is_frame = 1 AND path = 'https://portal.county.test/resident-pension/embed/person/list'"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM sys_role_menu m JOIN sys_role r ON r.role_id = m.role_id"
                        + " WHERE r.role_key = 'rp_township_clerk'"))
                .isEqualTo(3);
    }

    @Test
    void the_second_time_nothing_changes_and_taken_out_only_the_others_are_left() throws SQLException {
        registrar().apply();
        assertThat(registrar().apply()).allMatch(step -> step.kind() == MenuStep.Kind.KEEP);

        registrar().remove();

        assertThat(count("SELECT COUNT(*) FROM sys_menu")).isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM sys_role")).isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM sys_role_menu WHERE role_id = 2 AND menu_id = 2"))
                .isEqualTo(1);
    }

    private MenuRegistrar registrar() {
        Set<Role> clerks = Set.of(Role.TOWNSHIP_CLERK);
        MenuManifest manifest = new MenuManifest(
                "https://portal.county.test/resident-pension",
                List.of(
                        new MenuItem("residentpension", null, "城乡居民养老保险", "Pension", null, null, clerks, 500),
                        new MenuItem(
                                "residentpension.enrollment",
                                "residentpension",
                                "参保",
                                "Enrollment",
                                null,
                                null,
                                clerks,
                                10),
                        new MenuItem(
                                "residentpension.persons",
                                "residentpension.enrollment",
                                "参保人员",
                                "Persons",
                                "/embed/person/list",
                                "/person/list",
                                clerks,
                                10),
                        new MenuItem(
                                "residentpension.board",
                                "residentpension",
                                "进度",
                                "Board",
                                "/embed/home",
                                "/home",
                                Set.of(),
                                20)));
        return new MenuRegistrar(manifest, new RuoyiMenu(database), Role::name);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
