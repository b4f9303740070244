package org.residentpension.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.residentpension.participant.PersonEvidenceRepository;
import org.residentpension.platform.sql.Database;

/** The dated facts of many persons' relations at once, for whoever has been let in to those persons. */
@ApplicationScoped
public class RelationRepository {

    /** Beside a person {@code p}: her latest relation that ever was one, and what other counties say. */
    private static final String FACTS =
            "SELECT p.id, e.division_code, e.state, e.enrolled_on, p.drawing_since, e.claimed_on,"
                    + " e.terminated_on, e.termination_reason, p.died_on, p.death_learned_on,"
                    + " EXISTS (SELECT 1 FROM rp_other_scheme_record o WHERE o.id_hash = p.id_hash AND o.state = 'ACTIVE'"
                    + "   AND o.scheme = 'OTHER_URRBPI' AND " + PersonEvidenceRepository.LATEST + ")"
                    + " FROM rp_person p LEFT JOIN rp_enrollment e ON e.id = (SELECT MAX(l.id) FROM rp_enrollment l"
                    + "   WHERE l.person_id = p.id AND l.enrolled_on IS NOT NULL) WHERE p.id IN (";

    @Inject
    private Database database;

    /**
     * @param persons a query that yields ids of persons
     * @return by id of the person; one who was never insured here is in it, too
     */
    public Map<Long, RelationFacts> of(String persons, Object... arguments) {
        Map<Long, RelationFacts> facts = new HashMap<>();
        database.list(FACTS + persons + ")", RelationRepository::read, arguments)
                .forEach(each -> facts.put(each.personId(), each));
        return facts;
    }

    public RelationFacts of(long personId) {
        return of("?", personId).get(personId);
    }

    private static RelationFacts read(ResultSet row) throws SQLException {
        String state = row.getString(3);
        String reason = row.getString(8);
        return new RelationFacts(
                row.getLong(1),
                row.getString(2),
                state == null ? null : EnrollmentState.valueOf(state),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                reason == null ? null : TerminationReason.valueOf(reason),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getBoolean(11));
    }
}
