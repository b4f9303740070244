package org.residentpension.platform.once;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/** The token that came with this request, if a form sent it. Whatever the form starts in one request spends it once. */
@RequestScoped
public class FormToken {

    private static final String FORM = "[0-9a-f]{32}";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    @Inject
    private Principal principal;

    private boolean fromForm;
    private String value;
    private boolean spent;

    /** Called for every post of a page; {@code token} is null if the form has none. */
    public void sentWith(String token) {
        fromForm = true;
        value = token;
    }

    /**
     * Whether the request may be made once more after the database has thrown it back. Not where the token stands in the books: then
     * a part of the request, or a twin of it, is done and stays.
     */
    public boolean beginAnew() {
        if (!fromForm) {
            return true;
        }
        if (value == null) {
            return false;
        }
        boolean kept = database.count("SELECT COUNT(*) FROM rp_used_token WHERE token = ?", value) > 0;
        spent &= kept;
        return !kept;
    }

    void spend() {
        if (!fromForm || spent) {
            return;
        }
        if (value == null || !value.matches(FORM)) {
            throw new FormTokenMissing();
        }
        if (!isFirstUse()) {
            throw new AlreadySubmitted();
        }
        spent = true;
    }

    /** A second use waits here until the first has committed or rolled back. */
    private boolean isFirstUse() {
        return database.update(
                        "INSERT IGNORE INTO rp_used_token (token, user_name, used_at) VALUES (?, ?, ?)",
                        value,
                        principal.getName(),
                        clock.now())
                == 1;
    }
}
