package org.residentpension.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonAccess;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.policy.Policy;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The county accepts a benefit claim. From that day on she draws, may not pay (R-MAT-4) and is not subsidised (R-ELG-4). */
@Stateless
public class BenefitClaimService {

    @Inject
    private EnrollmentRepository enrollments;

    @Inject
    private PersonAccess persons;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * @param version of the person as she was on the screen
     * @param ageConfirmed somebody has looked into why she claims before pension age
     */
    @Once
    @Requires(Right.BENEFIT_CLAIM_ACCEPT)
    public void accept(@About("rp_person") long personId, int version, LocalDate claimedOn, boolean ageConfirmed) {
        Person person = persons.open(personId, Right.BENEFIT_CLAIM_ACCEPT);
        if (person.version() != version) {
            throw new Stale();
        }
        Enrollment relation = enrollments
                .liveOf(personId)
                .filter(found -> found.state().isRelation())
                .orElseThrow(() -> new ClaimRefused(ClaimRefused.Reason.NO_RELATION));
        refuseWrong(person, relation, claimedOn, ageConfirmed);
        EnrollmentState before = relation.state();
        relation.claim(claimedOn);
        person.drawFrom(claimedOn);
        enrollments.flush();
        audit.done(caller.line("BENEFIT_CLAIM_ACCEPT")
                .about("rp_person:" + personId, person.divisionCode())
                .change(before.name(), relation.state() + " " + claimedOn));
    }

    private void refuseWrong(Person person, Enrollment relation, LocalDate claimedOn, boolean ageConfirmed) {
        if (claimedOn.isAfter(clock.today()) || claimedOn.isBefore(relation.enrolledOn())) {
            throw new ClaimRefused(ClaimRefused.Reason.DAY);
        }
        if (person.diedOn() != null) {
            throw new ClaimRefused(ClaimRefused.Reason.DECEASED);
        }
        Policy policy = law.at(DivisionCode.of(relation.divisionCode()), claimedOn);
        boolean ofAge = Age.hasAttained(policy.pensionAge(), claimedOn, person.birthDate(), policy.leapRule());
        if (!ofAge && !ageConfirmed) {
            throw new ClaimRefused(ClaimRefused.Reason.UNDER_AGE);
        }
    }
}
