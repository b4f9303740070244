package org.residentpension.enrollment;

import java.util.List;
import java.util.function.Function;
import org.residentpension.kernel.PersonName;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Where;
import org.residentpension.portal.Right;

/**
 * A filter as a caller asks it.
 *
 * @param reach where the caller may use a right
 * @param villages the villages that she enrolls for; what comes back to a village is on the desk of all its assistants
 * @param place where she wants to look, or null
 * @param staffId the caller, or null for a machine
 */
record EnrollmentSearch(
        EnrollmentFilter filter,
        Function<Right, ScopeReach> reach,
        ScopeReach villages,
        ScopeReach place,
        Long staffId) {

    private static final String PLACE = "e.division_code";

    Where where() {
        Where where = Where.within(PLACE, reach.apply(Right.ENROLLMENT_READ))
                .andWithin(PLACE, place)
                .andIfGiven(
                        "e.state = ?",
                        filter.state() == null ? null : filter.state().name())
                .andIfGiven("e.import_id = ?", filter.importId());
        if (filter.name() != null) {
            where.andStartsWith("p.name_key", PersonName.canonical(filter.name()));
        }
        return switch (filter.desk()) {
            case MINE -> where.andAnyOf(staffId == null ? List.of() : mine());
            case OPEN -> where.and("e.state IN ('SUBMITTED', 'RETURNED', 'TOWNSHIP_CHECKED', 'HELD')");
            case ALL -> where;
        };
    }

    String order() {
        return filter.desk() == Desk.ALL ? " ORDER BY e.id DESC" : " ORDER BY e.inform_by, e.id";
    }

    /** Whoever entered or checked an application does not find it on her desk again (workflows.md §0 rule 1). */
    private List<Where> mine() {
        return List.of(
                Where.within(PLACE, reach.apply(Right.ENROLLMENT_CHECK))
                        .and("e.state = 'SUBMITTED' AND e.submitted_by <> ?", staffId),
                Where.within(PLACE, reach.apply(Right.ENROLLMENT_REVIEW))
                        .and(
                                "e.state IN ('TOWNSHIP_CHECKED', 'HELD') AND e.submitted_by <> ? AND e.checked_by <> ?",
                                staffId,
                                staffId),
                Where.within(PLACE, reach.apply(Right.ENROLLMENT_SUBMIT))
                        .and("e.state = 'RETURNED' AND e.submitted_by = ?", staffId),
                Where.within(PLACE, villages).and("e.state = 'RETURNED'"));
    }
}
