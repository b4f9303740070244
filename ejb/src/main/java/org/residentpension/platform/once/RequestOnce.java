package org.residentpension.platform.once;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.Supplier;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/** A machine's write acts once: the same key with the same request gets the first answer, with another one a refusal. */
@Stateless
public class RequestOnce {

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    private record Kept(byte[] digest, String answer) {}

    /**
     * Does the work in the transaction that also keeps its answer. The key is the first statement: a twin waits here until
     * this transaction ends, and then finds the answer, or the key unused if the work was refused.
     */
    public String answer(RequestKey key, Supplier<String> work) {
        int first = database.update(
                "INSERT IGNORE INTO rp_used_token (token, user_name, used_at, request_digest) VALUES (?, ?, ?, ?)",
                key.token(),
                key.userName(),
                clock.now(),
                key.digest());
        if (first == 0) {
            return kept(key);
        }
        String answer = work.get();
        database.update("UPDATE rp_used_token SET answer = ? WHERE token = ?", answer, key.token());
        return answer;
    }

    private String kept(RequestKey key) {
        Kept kept = database.first(
                        "SELECT request_digest, answer FROM rp_used_token WHERE token = ?",
                        row -> new Kept(row.getBytes(1), row.getString(2)),
                        key.token())
                .orElseThrow();
        if (!Arrays.equals(kept.digest(), key.digest())) {
            throw new KeyUsedForAnother();
        }
        return kept.answer();
    }
}
