package org.residentpension.portal.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.portal.Role;

/** Persons of a portal, its names, and what they mean here. */
@ApplicationScoped
class HostRepository {

    /** What the portal said last of one person. */
    record Told(long userId, String host, String issuer, String userName, Set<String> roles, Set<String> units) {}

    private static final String TOLD = "SELECT p.user_id, p.host, p.issuer, u.user_name, p.host_roles, p.host_units"
            + " FROM rp_host_person p JOIN rp_user u ON u.id = p.user_id";

    @Inject
    private Database database;

    Optional<Told> person(String issuer, String subject) {
        return database.first(TOLD + " WHERE p.issuer = ? AND p.subject = ?", HostRepository::told, issuer, subject);
    }

    Optional<HostRefusal> refusal(long userId) {
        return database.first(
                "SELECT refusal FROM rp_host_person WHERE user_id = ? AND refusal IS NOT NULL",
                row -> HostRefusal.valueOf(row.getString(1)),
                userId);
    }

    Optional<Told> told(long userId) {
        return database.first(TOLD + " WHERE p.user_id = ?", HostRepository::told, userId);
    }

    /** Persons of whom the portal has said something since. */
    List<Told> heardSince(LocalDateTime day) {
        return database.list(TOLD + " WHERE u.enabled AND p.told_at >= ? ORDER BY p.id", HostRepository::told, day);
    }

    /** Persons of whom the portal has said nothing since. */
    List<Told> silentSince(LocalDateTime day) {
        return database.list(
                TOLD + " WHERE p.told_at < ? AND EXISTS (SELECT 1 FROM rp_user_role r WHERE r.user_id = p.user_id)",
                HostRepository::told,
                day);
    }

    void keep(HostPerson person, long userId, LocalDateTime now) {
        database.update(
                "INSERT INTO rp_host_person (host, issuer, subject, user_id, host_roles, host_units, told_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE host_roles = VALUES(host_roles),"
                        + " host_units = VALUES(host_units), told_at = VALUES(told_at)",
                person.host(),
                person.issuer(),
                person.subject(),
                userId,
                joined(person.roles()),
                joined(person.units()),
                now);
    }

    void refused(long userId, HostRefusal refusal) {
        database.update("UPDATE rp_host_person SET refusal = ? WHERE user_id = ?", refusal, userId);
    }

    void signedIn(long userId, LocalDateTime now) {
        database.update("UPDATE rp_user SET last_sign_in_at = ? WHERE id = ?", now, userId);
    }

    void note(String host, HostNameKind kind, String name, String label, LocalDateTime now) {
        database.update(
                "INSERT INTO rp_host_name (host, kind, name, label, seen_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at), label = COALESCE(VALUES(label), label)",
                host,
                kind,
                name,
                label,
                now);
    }

    /** Every mapping of these names, whoever verified it. */
    List<HostName> mapped(String host, HostNameKind kind, Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : database.list(
                        select("JOIN rp_host_mapping m ON m.name_id = n.id")
                                + " WHERE n.host = ? AND n.kind = ? AND n.name IN ("
                                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")",
                        HostRepository::name,
                        Stream.concat(Stream.of(host, kind), names.stream()).toArray());
    }

    /** All names of all portals, each with what it means within the reach. */
    List<HostName> names(HostNameKind kind, ScopeReach reach) {
        Where where = Where.within("k.keeper_code", reach);
        return database.list(
                select("LEFT JOIN (SELECT * FROM rp_host_mapping k" + where.sql() + ") m ON m.name_id = n.id")
                        + " WHERE n.kind = ? ORDER BY m.id IS NOT NULL, n.host, n.name",
                HostRepository::name,
                where.arguments(kind));
    }

    Optional<HostNameKind> kindOf(long nameId) {
        return database.first(
                "SELECT kind FROM rp_host_name WHERE id = ?", row -> HostNameKind.valueOf(row.getString(1)), nameId);
    }

    Optional<String> nameOf(long nameId) {
        return database.first("SELECT name FROM rp_host_name WHERE id = ?", row -> row.getString(1), nameId);
    }

    void map(long nameId, String keeper, Role role, String division, String by, LocalDateTime now) {
        database.update(
                "INSERT INTO rp_host_mapping (name_id, keeper_code, role, division_code, verified_by, verified_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE role = VALUES(role),"
                        + " division_code = VALUES(division_code), verified_by = VALUES(verified_by),"
                        + " verified_at = VALUES(verified_at)",
                nameId,
                keeper,
                role,
                division,
                by,
                now);
    }

    boolean unmap(long nameId, String keeper) {
        return database.update("DELETE FROM rp_host_mapping WHERE name_id = ? AND keeper_code = ?", nameId, keeper)
                == 1;
    }

    private static String select(String join) {
        return "SELECT n.id, n.host, n.kind, n.name, n.label, n.seen_at, m.keeper_code, m.role, m.division_code,"
                + " m.verified_by, m.verified_at FROM rp_host_name n " + join;
    }

    private static HostName name(ResultSet row) throws SQLException {
        String role = row.getString(8);
        return new HostName(
                row.getLong(1),
                row.getString(2),
                HostNameKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDateTime.class),
                row.getString(7),
                role == null ? null : Role.valueOf(role),
                row.getString(9),
                row.getString(10),
                row.getObject(11, LocalDateTime.class));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                split(row.getString(5)),
                split(row.getString(6)));
    }

    private static String joined(Set<String> names) {
        return String.join("\n", new TreeSet<>(names));
    }

    private static Set<String> split(String names) {
        return Arrays.stream(names.split("\n")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
