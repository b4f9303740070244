package org.residentpension.enrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.participant.PersonEvidenceRepository;

/**
 * A staged row of a roster, and what is stored about the person of that number.
 *
 * @param studentUntil null for nobody who studies
 * @param known what is stored; its parts are null for a stranger
 * @param repeated an earlier row of the file has the same number
 * @param insuredElsewhere the comparison list knows a relation in another county (R-ENR-5)
 */
record RosterRow(
        int number,
        String nameKey,
        LocalDate birthDate,
        LocalDate studentUntil,
        DivisionCode village,
        LocalDate appliedOn,
        Known known,
        boolean inOtherScheme,
        boolean repeated,
        boolean insuredElsewhere) {

    record Known(String nameKey, String village, LocalDate appliedOn) {}

    /** Arguments: import, first and last row. */
    static final String QUERY = "SELECT s.row_no, s.name_key, s.birth_date, s.student_until, s.division_code,"
            + " s.applied_on, p.name_key, e.division_code, e.applied_on, EXISTS (SELECT 1 FROM rp_other_scheme_record o"
            + "   WHERE o.id_hash = s.id_hash AND o.state = 'ACTIVE' AND o.scheme IN ('EMPLOYEE_PENSION', 'CIVIL_SERVICE_PENSION') AND "
            + PersonEvidenceRepository.LATEST + "),"
            + " EXISTS (SELECT 1 FROM rp_staged_person f WHERE f.import_id = s.import_id AND f.id_hash = s.id_hash AND f.row_no < s.row_no),"
            + " EXISTS (SELECT 1 FROM rp_other_scheme_record o WHERE o.id_hash = s.id_hash AND o.state = 'ACTIVE'"
            + "   AND o.scheme = 'OTHER_URRBPI' AND " + PersonEvidenceRepository.LATEST + ")"
            + " FROM rp_staged_person s LEFT JOIN rp_person p ON p.id_hash = s.id_hash"
            + " LEFT JOIN rp_enrollment e ON e.live_person = p.id"
            + " WHERE s.import_id = ? AND s.row_no BETWEEN ? AND ? ORDER BY s.row_no";

    static RosterRow read(ResultSet at) throws SQLException {
        return new RosterRow(
                at.getInt(1),
                at.getString(2),
                at.getObject(3, LocalDate.class),
                at.getObject(4, LocalDate.class),
                DivisionCode.of(at.getString(5)),
                at.getObject(6, LocalDate.class),
                new Known(at.getString(7), at.getString(8), at.getObject(9, LocalDate.class)),
                at.getBoolean(10),
                at.getBoolean(11),
                at.getBoolean(12));
    }

    boolean isOfOtherName() {
        return known.nameKey() != null && !known.nameKey().equals(nameKey);
    }

    boolean isEnrolled() {
        return known.village() != null;
    }

    /** In another village of ours, or in another county (R-ENR-5). */
    boolean hasRelationElsewhere() {
        return insuredElsewhere || isEnrolled() && !village.value().equals(known.village());
    }

    /** The same application is on record already, whatever has become of it since. */
    boolean isToldAgain() {
        return village.value().equals(known.village()) && appliedOn.equals(known.appliedOn());
    }
}
