package org.residentpension.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.organization.CallerReach;
import org.residentpension.participant.PersonService;
import org.residentpension.portal.AuditEntry;
import org.residentpension.portal.AuditService;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** What is on record about a person: herself, her applications, and the rosters that they came with. */
@Stateless
public class PersonHistoryService {

    private static final int LINES = 100;

    @Inject
    private EnrollmentRepository enrollments;

    @Inject
    private PersonService persons;

    @Inject
    private AuditService audit;

    @Inject
    private CallerReach reach;

    @Requires(Right.AUDIT_READ)
    public List<AuditEntry> of(long personId) {
        persons.assertInScope(personId);
        Set<String> subjects = new LinkedHashSet<>();
        subjects.add("rp_person:" + personId);
        for (EnrollmentRow row : enrollments.ofPerson(personId, reach.of(Right.AUDIT_READ))) {
            subjects.add("rp_enrollment:" + row.id());
            if (row.importId() != null) {
                subjects.add("rp_sheet_import:" + row.importId());
            }
        }
        return audit.about(subjects, LINES);
    }
}
