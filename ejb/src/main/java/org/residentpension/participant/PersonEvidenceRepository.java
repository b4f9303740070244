package org.residentpension.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** What lists and other offices say about a person: statuses, household, membership in other schemes. */
@ApplicationScoped
public class PersonEvidenceRepository {

    /** The scheme of a record that tells of a relation like ours, in another county. */
    public static final String OTHER_COUNTY = "OTHER_URRBPI";

    /** Of a record {@code o}: no later word on that person and scheme is known. */
    public static final String LATEST = "NOT EXISTS (SELECT 1 FROM rp_other_scheme_record n WHERE n.id_hash = o.id_hash"
            + " AND n.scheme = o.scheme AND (n.recorded_at > o.recorded_at"
            + " OR (n.recorded_at = o.recorded_at AND n.from_month > o.from_month)))";

    @Inject
    private Database database;

    public List<SpecialGroupStatus> statusesOf(long personId) {
        return database.list(
                "SELECT special_group, valid_from, valid_to, source_department FROM rp_special_group_status"
                        + " WHERE person_id = ? ORDER BY valid_from, special_group",
                row -> new SpecialGroupStatus(
                        SpecialGroup.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)),
                personId);
    }

    /** Adds it, or changes the last day of the one from the same day. */
    void recordStatus(long personId, SpecialGroupStatus status) {
        database.update(
                "INSERT INTO rp_special_group_status (person_id, special_group, valid_from, valid_to) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE valid_to = VALUES(valid_to), version = version + 1",
                personId,
                status.group(),
                status.validFrom(),
                status.validTo());
    }

    /** The other members of the household, as far as the caller's divisions reach. */
    List<PersonFile.HouseholdMember> householdOf(Person person, ScopeReach reach) {
        if (person.householdId() == null) {
            return List.of();
        }
        Where where = Where.within("division_code", reach)
                .and("household_id = ?", person.householdId())
                .and("id <> ?", person.id());
        return database.list(
                "SELECT id, name, relation_to_head FROM rp_person" + where.sql() + " ORDER BY id",
                row -> new PersonFile.HouseholdMember(row.getLong(1), row.getString(2), row.getString(3)),
                where.arguments());
    }

    List<PersonFile.OtherScheme> otherSchemesOf(Person person) {
        return database.list(
                "SELECT scheme, state, from_month, to_month, county_code, new_flexible FROM rp_other_scheme_record WHERE id_hash = ?"
                        + " ORDER BY from_month",
                row -> new PersonFile.OtherScheme(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6)),
                (Object) person.idHash());
    }

    /** R-ENR-4: active in the employees' or civil-service scheme by the latest comparison lists. */
    public boolean isActiveElsewhere(byte[] idHash) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_other_scheme_record o WHERE o.id_hash = ? AND o.state = 'ACTIVE'"
                                + " AND o.scheme IN ('EMPLOYEE_PENSION', 'CIVIL_SERVICE_PENSION') AND " + LATEST,
                        (Object) idHash)
                > 0;
    }
}
