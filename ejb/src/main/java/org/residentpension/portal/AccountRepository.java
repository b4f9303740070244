package org.residentpension.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Accounts, their people and the divisions they hold roles for. */
@ApplicationScoped
public class AccountRepository {

    /** An account is found where it is kept and wherever it holds a post. */
    private static final String FROM =
            " FROM rp_user u LEFT JOIN rp_staff s ON s.id = u.staff_id JOIN (SELECT id, home_code AS place FROM rp_user"
                    + " UNION ALL SELECT user_id, division_code FROM rp_user_role) p ON p.id = u.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    public Optional<Account> byUserName(String userName) {
        return entities.createNamedQuery("Account.byUserName", Account.class)
                .setParameter("userName", userName)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    List<AccountRow> page(AccountFilter filter, ScopeReach reach, LocalDateTime now, int first, int size) {
        Where where = where(filter, reach, now);
        return database.list(
                "SELECT u.id, u.user_name, s.name, u.enabled, u.locked_until, u.must_change_password, u.last_sign_in_at,"
                        + " (SELECT GROUP_CONCAT(r.role, ' ', r.division_code ORDER BY r.division_code, r.role)"
                        + "   FROM rp_user_role r WHERE r.user_id = u.id)"
                        + FROM + where.sql() + " GROUP BY u.id ORDER BY u.user_name LIMIT ? OFFSET ?",
                row -> read(row, now),
                where.arguments(size, first));
    }

    long count(AccountFilter filter, ScopeReach reach, LocalDateTime now) {
        Where where = where(filter, reach, now);
        return database.count("SELECT COUNT(DISTINCT u.id)" + FROM + where.sql(), where.arguments());
    }

    /** Names of the other holders of a role in a division. */
    List<String> holders(RoleGrant grant, long exceptAccount) {
        return database.list(
                "SELECT DISTINCT s.name FROM rp_user_role r JOIN rp_user u ON u.id = r.user_id AND u.enabled"
                        + " JOIN rp_staff s ON s.id = u.staff_id JOIN rp_user e ON e.id = ?"
                        + " WHERE r.role = ? AND r.division_code = ? AND NOT (e.staff_id <=> u.staff_id) ORDER BY s.name",
                row -> row.getString(1),
                exceptAccount,
                grant.role(),
                grant.divisionCode());
    }

    private static Where where(AccountFilter filter, ScopeReach reach, LocalDateTime now) {
        Where where = Where.within("p.place", reach);
        if (filter.text() != null) {
            where.and("(u.user_name LIKE CONCAT(?, '%') OR s.name LIKE CONCAT(?, '%'))", filter.text(), filter.text());
        }
        if (filter.role() != null || filter.place() != null) {
            where.and(
                    "EXISTS (SELECT 1 FROM rp_user_role f WHERE f.user_id = u.id AND f.role LIKE ?"
                            + " AND f.division_code LIKE CONCAT(?, '%'))",
                    filter.role() == null ? "%" : filter.role().name(), Objects.requireNonNullElse(filter.place(), ""));
        }
        if (filter.state() != null) {
            switch (filter.state()) {
                case CLOSED -> where.and("NOT u.enabled");
                case LOCKED -> where.and("u.enabled AND u.locked_until > ?", now);
                case NEW ->
                    where.and("u.enabled AND u.must_change_password AND COALESCE(u.locked_until, ?) <= ?", now, now);
                case OPEN ->
                    where.and(
                            "u.enabled AND NOT u.must_change_password AND COALESCE(u.locked_until, ?) <= ?", now, now);
            }
        }
        return where;
    }

    private static AccountRow read(ResultSet row, LocalDateTime now) throws SQLException {
        LocalDateTime lockedUntil = row.getObject(5, LocalDateTime.class);
        AccountState state = lockedUntil != null && lockedUntil.isAfter(now)
                ? AccountState.LOCKED
                : row.getBoolean(6) ? AccountState.NEW : AccountState.OPEN;
        return new AccountRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                grants(row.getString(8)),
                row.getBoolean(4) ? state : AccountState.CLOSED,
                row.getObject(7, LocalDateTime.class));
    }

    private static List<RoleGrant> grants(String listed) {
        return listed == null
                ? List.of()
                : Arrays.stream(listed.split(","))
                        .map(each -> each.split(" "))
                        .map(parts -> new RoleGrant(Role.valueOf(parts[0]), parts[1]))
                        .toList();
    }

    public Optional<Staff> staffByIdHash(byte[] idHash) {
        return entities.createNamedQuery("Staff.byIdHash", Staff.class)
                .setParameter("idHash", idHash)
                .getResultStream()
                .findFirst();
    }

    /** Accounts of the same natural person, which share her incompatibilities. */
    public List<Account> ofStaff(long staffId) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.staff.id = :staff", Account.class)
                .setParameter("staff", staffId)
                .getResultList();
    }

    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Posts stand in a table of their own: without this neither the account nor its person would notice a change. */
    public void touched(Account account) {
        entities.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (account.staff() != null) {
            entities.lock(account.staff(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
