package org.residentpension.enrollment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.Decision;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.Policy;

/** The conditions of enrollment. All failing ones are told, in the order of the rules; the policy is that of the application date. */
public final class EnrollmentRule {

    private EnrollmentRule() {}

    public static EnrollmentAssessment assess(EnrollmentFacts facts, Policy policy) {
        List<ReasonCode> failing = failing(facts, policy);
        LocalDate informBy = policy.workCalendar().lastDayOfLimit(facts.appliedOn(), policy.informWorkingDays());
        return new EnrollmentAssessment(decide(facts, failing), informBy, facts.insuredElsewhere());
    }

    private static List<ReasonCode> failing(EnrollmentFacts facts, Policy policy) {
        List<ReasonCode> failing = new ArrayList<>();
        if (!hasAttained(policy.minimumAge(), facts, policy)) {
            failing.add(ReasonCode.E_UNDER_AGE); // R-ENR-1, S1-20
        }
        if (isStudent(facts)) {
            failing.add(ReasonCode.E_STUDENT); // R-ENR-2, S1-21
        }
        if (!facts.hukou().isWithin(DivisionLevel.TOWN, facts.town())) {
            failing.add(ReasonCode.E_HUKOU_OUTSIDE); // R-ENR-3, S1-22
        }
        if (facts.inOtherScheme()) {
            failing.add(ReasonCode.E_OTHER_SCHEME_ACTIVE); // R-ENR-4, S1-23
        }
        if (facts.insuredElsewhere()) {
            failing.add(ReasonCode.E_ALREADY_ENROLLED); // R-ENR-5
        }
        if (hasAttained(policy.pensionAge(), facts, policy) && !policy.lateEntryAllowed()) {
            failing.add(ReasonCode.E_OVER_AGE); // R-ENR-6
        }
        return failing;
    }

    /** Only the comparison with the other scheme holds an application; every other reason refuses it. */
    private static Decision<DivisionCode> decide(EnrollmentFacts facts, List<ReasonCode> failing) {
        if (failing.isEmpty()) {
            return new Decision.Granted<>(facts.hukou());
        }
        return failing.equals(List.of(ReasonCode.E_OTHER_SCHEME_ACTIVE))
                ? new Decision.NeedsReview<>(failing)
                : new Decision.Refused<>(failing);
    }

    /** The flag is valid up to and including its last day. */
    private static boolean isStudent(EnrollmentFacts facts) {
        return facts.studentUntil() != null && !facts.appliedOn().isAfter(facts.studentUntil());
    }

    private static boolean hasAttained(int age, EnrollmentFacts facts, Policy policy) {
        return Age.hasAttained(age, facts.appliedOn(), facts.birthDate(), policy.leapRule());
    }
}
