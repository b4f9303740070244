package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** Which rows the product has for the people of a case: how a user's address or a query finds what a key means. */
@ApplicationScoped
public class People {

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    public long id(Cast person) {
        return find(person).orElseThrow(() -> new IllegalArgumentException("nobody is stored for " + person.key()));
    }

    public Optional<Long> find(Cast person) {
        byte[] hash = vault.lookupHash(person.idNumber());
        return database.first("SELECT id FROM rp_person WHERE id_hash = ?", row -> row.getLong(1), (Object) hash);
    }

    /** The latest application or relation. */
    public Optional<Long> enrollment(Cast person) {
        return database.first(
                "SELECT MAX(id) FROM rp_enrollment WHERE person_id = ?",
                row -> row.getObject(1, Long.class),
                id(person));
    }

    /** The refund request that waits for her. */
    public long refund(Cast person) {
        return database.count("SELECT MAX(id) FROM rp_refund_request WHERE person_id = ?", id(person));
    }

    /** Whether somebody has asked for it already and nobody has decided yet. */
    public boolean waits(String table, String state, Cast person) {
        return database.count(
                        "SELECT COUNT(*) FROM " + table + " WHERE person_id = ? AND state = ?",
                        find(person).orElse(0L),
                        state)
                > 0;
    }

    public boolean isAt(Cast person, EnrollmentState state) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_enrollment WHERE id = ? AND state = ?",
                        enrollment(person).orElse(0L),
                        state)
                > 0;
    }

    /** As the audit trail names what concerns her. */
    public Set<String> subjects(Cast person) {
        long id = id(person);
        Set<String> subjects = new HashSet<>(Set.of("rp_person:" + id));
        for (String table : List.of("rp_enrollment", "rp_refund_request", "rp_settlement")) {
            subjects.addAll(database.list(
                    "SELECT CONCAT('" + table + ":', id) FROM " + table + " WHERE person_id = ?",
                    row -> row.getString(1),
                    id));
        }
        return subjects;
    }
}
