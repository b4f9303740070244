package org.residentpension.portal.menu;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The menu of RuoYi-Vue in its own database; it has no interface for others. A page with an address of another server
 * and {@code is_frame=1} (which means "not outside") is shown in a frame inside its shell.
 */
public final class RuoyiMenu implements MenuHost {

    private static final String OURS = "'rp:%'";
    private static final String OUR_ROLES = "'rp\\_%'";
    private static final String BY = "resident-pension";

    private final Connection connection;

    /** The caller commits, so that all is there or nothing. */
    public RuoyiMenu(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<MenuRow> rows() {
        List<MenuRow> rows = new ArrayList<>();
        query(
                "SELECT menu_id, parent_id, perms, menu_name, menu_type, path, order_num FROM sys_menu WHERE perms LIKE "
                        + OURS,
                row -> rows.add(new MenuRow(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        "M".equals(row.getString(5)) ? null : row.getString(6),
                        row.getInt(7))));
        return rows;
    }

    @Override
    public long create(MenuRow row) {
        return insert(
                "INSERT INTO sys_menu (menu_name, parent_id, order_num, path, component, is_frame, is_cache, menu_type,"
                        + " visible, status, perms, icon, create_by, create_time)"
                        + " VALUES (?, ?, ?, ?, ?, '1', '0', ?, '0', '0', ?, ?, '" + BY + "', CURRENT_TIMESTAMP)",
                row.title(),
                row.parentId(),
                row.order(),
                path(row),
                row.address() == null && row.parentId() != MenuRow.TOP ? "ParentView" : null,
                row.address() == null ? "M" : "C",
                row.key(),
                row.address() == null ? "peoples" : "#");
    }

    @Override
    public void update(MenuRow row) {
        change(
                "UPDATE sys_menu SET menu_name = ?, parent_id = ?, order_num = ?, path = ?, update_by = '" + BY
                        + "', update_time = CURRENT_TIMESTAMP WHERE menu_id = ? AND perms = ?",
                row.title(),
                row.parentId(),
                row.order(),
                path(row),
                row.id(),
                row.key());
    }

    private static String path(MenuRow row) {
        return row.address() == null ? row.key().replace(':', '-') : row.address();
    }

    @Override
    public void delete(MenuRow row) {
        change("DELETE FROM sys_role_menu WHERE menu_id = ?", row.id());
        change("DELETE FROM sys_menu WHERE menu_id = ? AND perms = ?", row.id(), row.key());
    }

    @Override
    public List<RoleRow> roles() {
        List<RoleRow> roles = new ArrayList<>();
        query(
                "SELECT role_id, role_key FROM sys_role WHERE del_flag = '0' AND role_key LIKE " + OUR_ROLES,
                row -> roles.add(new RoleRow(row.getLong(1), row.getString(2), opened(row.getLong(1)))));
        return roles;
    }

    private Set<Long> opened(long role) {
        Set<Long> rows = new HashSet<>();
        query("SELECT menu_id FROM sys_role_menu WHERE role_id = " + role, row -> rows.add(row.getLong(1)));
        return rows;
    }

    @Override
    public void open(String code, String name, Set<Long> rows) {
        long id = roles().stream()
                .filter(role -> role.code().equals(code))
                .map(RoleRow::id)
                .findFirst()
                .orElseGet(() -> insert(
                        "INSERT INTO sys_role (role_name, role_key, role_sort, status, del_flag, create_by, create_time)"
                                + " VALUES (?, ?, 500, '0', '0', '" + BY + "', CURRENT_TIMESTAMP)",
                        "养老保险-" + name,
                        code));
        change("DELETE FROM sys_role_menu WHERE role_id = ?", id);
        rows.forEach(row -> change("INSERT INTO sys_role_menu (role_id, menu_id) VALUES (?, ?)", id, row));
    }

    @Override
    public void deleteRole(RoleRow role) {
        change("DELETE FROM sys_role_menu WHERE role_id = ?", role.id());
        change("DELETE FROM sys_user_role WHERE role_id = ?", role.id());
        change("DELETE FROM sys_role WHERE role_id = ? AND role_key = ?", role.id(), role.code());
    }

    @FunctionalInterface
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private void query(String sql, Taker taker) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException failed) {
            throw new MenuFailure(failed.getMessage());
        }
    }

    private void change(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new MenuFailure(failed.getMessage());
        }
    }

    private long insert(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException failed) {
            throw new MenuFailure(failed.getMessage());
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
