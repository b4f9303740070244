package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.platform.sql.Database;

/** The latest suspension of the collective of a scheme. */
@ApplicationScoped
public class Suspensions {

    @Inject
    private Database database;

    @Inject
    private GivenSchemes schemes;

    /** By the key of the scheme. */
    public Seen of(String key) {
        return latest(schemes.id(key));
    }

    /** As a user sees it. */
    public record Seen(long id, int version, String state) {

        /** Somebody has done his part already, and the step after it was refused. */
        boolean is(String wanted) {
            return state.equals(wanted);
        }
    }

    long collectiveOf(long scheme) {
        return database.count("SELECT collective_id FROM rp_subsidy_scheme WHERE id = ?", scheme);
    }

    String villageOf(String key) {
        return database.first(
                        "SELECT division_code FROM rp_subsidy_scheme WHERE id = ?",
                        row -> row.getString(1),
                        schemes.id(key))
                .orElseThrow();
    }

    private Seen latest(long scheme) {
        return database.first(
                        "SELECT id, version, state FROM rp_suspension WHERE collective_id = ? ORDER BY id DESC LIMIT 1",
                        row -> new Seen(row.getLong(1), row.getInt(2), row.getString(3)),
                        collectiveOf(scheme))
                .orElse(new Seen(-1, 0, "NONE"));
    }
}
