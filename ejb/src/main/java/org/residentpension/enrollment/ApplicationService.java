package org.residentpension.enrollment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.residentpension.enrollment.rules.EnrollmentAssessment;
import org.residentpension.enrollment.rules.EnrollmentFacts;
import org.residentpension.enrollment.rules.EnrollmentRule;
import org.residentpension.kernel.Decision;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumber;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.PersonName;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.Sex;
import org.residentpension.law.Law;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonEvidenceRepository;
import org.residentpension.participant.PersonRepository;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Taking one application from the form. What the law refuses leaves no application behind (workflows.md §1). */
@Stateless
public class ApplicationService {

    @Inject
    private EnrollmentRepository enrollments;

    @Inject
    private PersonRepository persons;

    @Inject
    private PersonEvidenceRepository evidence;

    @Inject
    private EnrollmentEvidence facts;

    @Inject
    private DivisionService divisions;

    @Inject
    private CallerReach reach;

    @Inject
    private Law law;

    @Inject
    private Event<TransferOffered> transfer;

    @Inject
    private Vault vault;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** What a number is worth before anything is sent; {@code sex} as written on the form, or null. */
    @Requires(Right.ENROLLMENT_SUBMIT)
    public IdNumberCheck check(String idNumber, Sex sex) {
        return IdNumberCheck.check(idNumber, sex, clock.today());
    }

    @Requires(Right.ENROLLMENT_SUBMIT)
    @Once
    public Submission submit(ApplicationForm form) {
        IdNumberCheck check = IdNumberCheck.check(form.idNumber(), form.sex(), clock.today());
        boolean unconfirmed = check.result() == IdNumberCheck.Result.WARNING && !form.sexConfirmed();
        if (check.isRejected() || unconfirmed) {
            return Submission.refused(check.code());
        }
        Divisions all = divisions.divisions();
        String office = office(all, form.village());
        Optional<Person> known = persons.byIdNumber(check.stored());
        if (known.isPresent() && !known.get().hasName(form.name())) {
            throw new NameRegisteredOtherwise();
        }
        EnrollmentAssessment assessment = assess(form, check, known, all, office);
        if (assessment.decision() instanceof Decision.Refused<DivisionCode> refused) {
            if (assessment.transferOffered()) {
                transfer.fire(new TransferOffered(
                        IdNumber.of(check.stored()), form.name().strip(), form.village()));
            }
            return new Submission(null, refused.reasons(), assessment.informBy(), assessment.transferOffered());
        }
        if (!reach.of(Right.ENROLLMENT_SUBMIT).reaches(DivisionCode.of(form.village()))) {
            // a neighbouring village of the same town passes R-ENR-3, but is not hers
            throw caller.accessRefused("rp_division:" + form.village(), form.village());
        }
        Person person = known.orElseGet(() -> newPerson(form, check));
        person.describe(form.told(), vault);
        Enrollment enrollment = new Enrollment(
                person.id(),
                form.village(),
                form.appliedOn(),
                assessment.informBy(),
                new Enrollment.Act(caller.staffId(), clock.now()));
        enrollments.add(enrollment);
        if (check.result() == IdNumberCheck.Result.WARNING) {
            audit.done(caller.line("WARNING_CONFIRMED")
                    .about("rp_enrollment:" + enrollment.id(), form.village())
                    .because(check.code().name()));
        }
        audit.done(caller.line("ENROLLMENT_SUBMIT")
                .about("rp_enrollment:" + enrollment.id(), form.village())
                .change(null, enrollment.state().name()));
        return new Submission(
                enrollment.id(), assessment.decision().reasons(), assessment.informBy(), assessment.transferOffered());
    }

    /** Sent again after it was given back, with the form put right. What the law refuses now stays where it is. */
    @Requires(Right.ENROLLMENT_SUBMIT)
    @Once
    public Submission resubmit(long id, int version, Person.Circumstances told) {
        Enrollment enrollment = enrollments
                .byId(id, reach.of(Right.ENROLLMENT_SUBMIT))
                .orElseThrow(() -> caller.accessRefused(
                        "rp_enrollment:" + id, enrollments.divisionOf(id).orElse(null)));
        if (enrollment.version() != version) {
            throw new Stale();
        }
        EnrollmentAssessment assessment = EnrollmentRule.assess(
                facts.factsOf(enrollment).withStudentUntil(told.studentUntil()),
                law.at(DivisionCode.of(enrollment.divisionCode()), enrollment.appliedOn()));
        List<ReasonCode> reasons = assessment.decision().reasons();
        if (assessment.decision() instanceof Decision.Refused<DivisionCode>) {
            return new Submission(null, reasons, enrollment.informBy(), assessment.transferOffered());
        }
        EnrollmentState before = enrollment.state();
        enrollment.resubmit(new Enrollment.Act(caller.staffId(), clock.now()));
        enrollments.personOf(enrollment).describe(told, vault);
        enrollments.flush();
        audit.done(caller.line("ENROLLMENT_SUBMIT")
                .about("rp_enrollment:" + id, enrollment.divisionCode())
                .change(before.name(), enrollment.state().name()));
        return new Submission(id, reasons, enrollment.informBy(), false);
    }

    private EnrollmentAssessment assess(
            ApplicationForm form, IdNumberCheck check, Optional<Person> known, Divisions all, String office) {
        byte[] hash = vault.lookupHash(check.stored());
        DivisionCode village = DivisionCode.of(form.village());
        EnrollmentFacts facts = new EnrollmentFacts(
                form.appliedOn(),
                check.birthDate(),
                form.studentUntil(),
                village,
                EnrollingTown.of(all, office, village),
                evidence.isActiveElsewhere(hash),
                known.map(person -> enrollments.hasLive(person.id())).orElse(false)
                        || enrollments.isInsuredElsewhere(hash));
        return EnrollmentRule.assess(facts, law.at(DivisionCode.of(office), form.appliedOn()));
    }

    private Person newPerson(ApplicationForm form, IdNumberCheck check) {
        Person person = new Person(
                IdNumber.of(check.stored()), new PersonName(form.name().strip()), form.village(), vault);
        persons.add(person);
        return person;
    }

    /** The caller's division that takes the application: the one that holds the village, else her first one. */
    private String office(Divisions all, String village) {
        List<String> offices = caller.grants().stream()
                .filter(grant -> grant.role().carries(Right.ENROLLMENT_SUBMIT))
                .map(grant -> grant.divisionCode())
                .sorted()
                .toList();
        return offices.stream()
                .filter(office -> all.find(village)
                        .map(place -> all.isBelow(place, office))
                        .orElse(false))
                .findFirst()
                .orElse(offices.get(0));
    }
}
