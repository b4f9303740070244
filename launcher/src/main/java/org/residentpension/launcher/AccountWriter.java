package org.residentpension.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.security.PasswordHash;

/** Writes accounts before anyone can sign in to do it on a screen. Each account with its audit line, or not at all. */
final class AccountWriter {

    private final Connection connection;
    private final Vault vault;

    AccountWriter(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** False, and nothing written, if the name is taken. */
    boolean add(Account account, String password) throws SQLException {
        if (exists(account.userName())) {
            return false;
        }
        connection.setAutoCommit(false);
        try {
            long staff = staff(account.service() ? itself(account.userName()) : account.holder());
            long user = insert(
                    "INSERT INTO rp_user (user_name, staff_id, kind, password_hash, must_change_password)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    account.userName(),
                    staff,
                    account.service() ? "SERVICE" : "PERSON",
                    PasswordHash.hash(password.toCharArray()),
                    account.mustChangePassword());
            insert(
                    "INSERT INTO rp_user_role (user_id, role, division_code) VALUES (?, ?, ?)",
                    user,
                    account.post().role(),
                    account.post().division());
            insert(
                    "INSERT INTO rp_audit (at, user_name, event, outcome, subject, division_code, after_state)"
                            + " VALUES (CURRENT_TIMESTAMP(3), 'first-accounts', 'FIRST_ACCOUNT', 'DONE', ?, ?, ?)",
                    "rp_user:" + user,
                    account.post().division(),
                    account.userName() + " " + account.post().role() + " "
                            + account.post().division());
            connection.commit();
            return true;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private boolean exists(String userName) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM rp_user WHERE user_name = ?")) {
            query.setString(1, userName);
            return query.executeQuery().next();
        }
    }

    /** A machine acts in its own name; nobody's identity number begins like this. */
    private static Account.Holder itself(String userName) {
        return new Account.Holder(userName, "machine " + userName);
    }

    private long staff(Account.Holder holder) throws SQLException {
        byte[] hash = vault.lookupHash(holder.identityNumber());
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM rp_staff WHERE id_hash = ?")) {
            query.setBytes(1, hash);
            ResultSet known = query.executeQuery();
            return known.next()
                    ? known.getLong(1)
                    : insert("INSERT INTO rp_staff (name, id_hash) VALUES (?, ?)", holder.name(), hash);
        }
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            ResultSet keys = insert.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        }
    }
}
