package org.residentpension.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.enrollment.rules.EnrollmentFacts;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.participant.PersonEvidenceRepository;
import org.residentpension.platform.sql.Database;

/** Gathers what the rule may know about an application from what is stored now. */
@ApplicationScoped
class EnrollmentEvidence {

    private static final String OTHER_SCHEME =
            "EXISTS (SELECT 1 FROM rp_other_scheme_record o WHERE o.id_hash = p.id_hash"
                    + " AND o.state = 'ACTIVE' AND o.scheme IN ('EMPLOYEE_PENSION', 'CIVIL_SERVICE_PENSION')"
                    + " AND " + PersonEvidenceRepository.LATEST + ")";
    private static final String OTHER_COUNTY =
            "EXISTS (SELECT 1 FROM rp_other_scheme_record o WHERE o.id_hash = p.id_hash"
                    + " AND o.state = 'ACTIVE' AND o.scheme = 'OTHER_URRBPI' AND " + PersonEvidenceRepository.LATEST
                    + ")";
    static final String FACTS = "p.birth_date, p.student_until, " + OTHER_SCHEME + ", " + OTHER_COUNTY;

    @Inject
    private Database database;

    EnrollmentFacts factsOf(Enrollment enrollment) {
        return database.first(
                        "SELECT " + FACTS + " FROM rp_person p WHERE p.id = ?",
                        row -> facts(
                                enrollment.appliedOn(),
                                enrollment.divisionCode(),
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, LocalDate.class),
                                row.getBoolean(3),
                                row.getBoolean(4)),
                        enrollment.personId())
                .orElseThrow();
    }

    /** The place was tested against the enrolling office at submission; from then on the village's own town enrolls. */
    static EnrollmentFacts facts(
            LocalDate appliedOn,
            String division,
            LocalDate birthDate,
            LocalDate studentUntil,
            boolean inOtherScheme,
            boolean insuredElsewhere) {
        DivisionCode village = DivisionCode.of(division);
        return new EnrollmentFacts(
                appliedOn,
                birthDate,
                studentUntil,
                village,
                village.at(DivisionLevel.TOWN),
                inOtherScheme,
                insuredElsewhere);
    }
}
