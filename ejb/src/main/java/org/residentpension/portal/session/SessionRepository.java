package org.residentpension.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** Sessions and the names by which a portal ends them; single statements, each true under simultaneous requests. */
@ApplicationScoped
class SessionRepository {

    private static final String ALIVE = "ended_at IS NULL AND good_until > ?";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    void add(NewSession session, LocalDateTime now) {
        long id = database.insert(
                "INSERT INTO rp_session (key_hash, user_id, host, remote_address, started_at, seen_at, good_until,"
                        + " check_after, tokens_sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                vault.lookupHash(session.key()),
                session.account().id(),
                session.host(),
                session.remoteAddress(),
                now,
                now,
                session.goodUntil(),
                session.checkAfter(),
                vault.seal(session.tokens().text()));
        for (Handle handle : session.handles()) {
            database.update(
                    "INSERT INTO rp_session_handle (session_id, kind, handle_hash) VALUES (?, ?, ?)",
                    id,
                    handle.kind(),
                    hash(handle));
        }
    }

    Optional<HeldSession> alive(String key, LocalDateTime now) {
        return database.first(
                "SELECT s.id, u.user_name, s.host, s.started_at, s.seen_at, s.check_after FROM rp_session s"
                        + " JOIN rp_user u ON u.id = s.user_id WHERE s.key_hash = ? AND s." + ALIVE,
                row -> new HeldSession(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class),
                        row.getObject(5, LocalDateTime.class),
                        row.getObject(6, LocalDateTime.class)),
                vault.lookupHash(key),
                now);
    }

    /** The natural person behind an account; empty for a machine. */
    Optional<Long> staffOf(String userName) {
        return database.first(
                "SELECT staff_id FROM rp_user WHERE user_name = ? AND staff_id IS NOT NULL",
                row -> row.getLong(1),
                userName);
    }

    HostTokens tokens(long id) {
        return database.first(
                        "SELECT tokens_sealed FROM rp_session WHERE id = ?",
                        row -> HostTokens.of(vault.open(row.getBytes(1))),
                        id)
                .orElse(HostTokens.NONE);
    }

    void seen(long id, LocalDateTime now) {
        database.update("UPDATE rp_session SET seen_at = ? WHERE id = ? AND seen_at < ?", now, id, now);
    }

    /** @return true for one of all the requests that ask at the same time */
    boolean claimCheck(long id, LocalDateTime now, LocalDateTime next) {
        return database.update(
                        "UPDATE rp_session SET check_after = ? WHERE id = ? AND check_after <= ? AND ended_at IS NULL",
                        next,
                        id,
                        now)
                == 1;
    }

    void renewed(long id, HostTokens tokens, LocalDateTime next) {
        database.update(
                "UPDATE rp_session SET tokens_sealed = ?, check_after = ? WHERE id = ? AND ended_at IS NULL",
                vault.seal(tokens.text()),
                next,
                id);
    }

    int end(String key, EndReason reason, LocalDateTime now) {
        return database.update(
                "UPDATE rp_session SET ended_at = ?, end_reason = ?, tokens_sealed = NULL"
                        + " WHERE key_hash = ? AND ended_at IS NULL",
                now,
                reason,
                vault.lookupHash(key));
    }

    /** User names whose sessions the handle names. */
    List<String> named(Handle handle, LocalDateTime now) {
        return database.list(
                "SELECT DISTINCT u.user_name FROM rp_session_handle h JOIN rp_session s ON s.id = h.session_id"
                        + " JOIN rp_user u ON u.id = s.user_id WHERE h.handle_hash = ? AND h.kind = ? AND s." + ALIVE,
                row -> row.getString(1),
                hash(handle),
                handle.kind(),
                now);
    }

    int end(Handle handle, EndReason reason, LocalDateTime now) {
        return database.update(
                "UPDATE rp_session s JOIN rp_session_handle h ON h.session_id = s.id"
                        + " SET s.ended_at = ?, s.end_reason = ?, s.tokens_sealed = NULL"
                        + " WHERE h.handle_hash = ? AND h.kind = ? AND s.ended_at IS NULL",
                now,
                reason,
                hash(handle),
                handle.kind());
    }

    void endAll(String userName, String host, EndReason reason, LocalDateTime now) {
        database.update(
                "UPDATE rp_session SET ended_at = ?, end_reason = ?, tokens_sealed = NULL WHERE host = ?"
                        + " AND user_id = (SELECT id FROM rp_user WHERE user_name = ?) AND ended_at IS NULL",
                now,
                reason,
                host,
                userName);
    }

    /** @return false if the notice was heard before */
    boolean hear(String notice, LocalDateTime keptUntil) {
        return database.update(
                        "INSERT IGNORE INTO rp_logout_notice (token_hash, kept_until) VALUES (?, ?)",
                        vault.lookupHash(notice),
                        keptUntil)
                == 1;
    }

    void sweep(LocalDateTime now, LocalDateTime longAgo) {
        database.update("DELETE FROM rp_logout_notice WHERE kept_until < ?", now);
        database.update("DELETE FROM rp_session WHERE good_until < ?", longAgo);
    }

    private byte[] hash(Handle handle) {
        return vault.lookupHash(handle.kind() + " " + handle.value());
    }
}
