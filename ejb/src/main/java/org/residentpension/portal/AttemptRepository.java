package org.residentpension.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.residentpension.platform.sql.Database;

/**
 * Wrong passwords in a row (GB/T 22239 8.1.4.1), and the right one changed by its holder. Single statements, each true under any
 * number of simultaneous tries; they leave the account's version alone, so that no administrator at work is told that somebody
 * else changed the account when its holder did what only she does.
 */
@ApplicationScoped
class AttemptRepository {

    @Inject
    private Database database;

    /** Counts a try as wrong until it proves right. @return whether the account may be tried at all now */
    boolean count(long accountId, LocalDateTime now) {
        return database.update(
                        "UPDATE rp_user SET"
                                + " locked_until = CASE WHEN failed_attempts + 1 >= ? THEN ? END,"
                                + " failed_attempts = CASE WHEN failed_attempts + 1 >= ? THEN 0 ELSE failed_attempts + 1 END"
                                + " WHERE id = ? AND enabled AND (locked_until IS NULL OR locked_until <= ?)",
                        Account.ATTEMPTS,
                        now.plusMinutes(Account.REST_MINUTES),
                        Account.ATTEMPTS,
                        accountId,
                        now)
                == 1;
    }

    /** Her own new password, after which no wrong one counts. @return false if another one was set in the meantime */
    boolean renew(long accountId, String oldHash, String newHash) {
        return database.update(
                        "UPDATE rp_user SET password_hash = ?, must_change_password = FALSE, failed_attempts = 0,"
                                + " locked_until = NULL WHERE id = ? AND password_hash = ?",
                        newHash,
                        accountId,
                        oldHash)
                == 1;
    }

    void forget(long accountId, LocalDateTime now) {
        database.update(
                "UPDATE rp_user SET failed_attempts = 0, locked_until = NULL, last_sign_in_at = ? WHERE id = ?",
                now,
                accountId);
    }
}
