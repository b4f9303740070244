package org.residentpension.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** One row per person's account and page. */
@ApplicationScoped
class DraftRepository {

    private static final String OWN = " WHERE user_id = (SELECT id FROM rp_user WHERE user_name = ?) AND page = ?";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    void keep(String userName, String page, String content, LocalDateTime now) {
        database.update(
                "INSERT INTO rp_form_draft (user_id, page, content_sealed, saved_at)"
                        + " SELECT id, ?, ?, ? FROM rp_user WHERE user_name = ?"
                        + " ON DUPLICATE KEY UPDATE content_sealed = VALUES(content_sealed), saved_at = VALUES(saved_at)",
                page,
                vault.seal(content),
                now,
                userName);
    }

    Optional<String> find(String userName, String page) {
        return database.first(
                "SELECT content_sealed FROM rp_form_draft" + OWN, row -> vault.open(row.getBytes(1)), userName, page);
    }

    void forget(String userName, String page) {
        database.update("DELETE FROM rp_form_draft" + OWN, userName, page);
    }

    void sweep(LocalDateTime day) {
        database.update("DELETE FROM rp_form_draft WHERE saved_at < ?", day);
    }
}
