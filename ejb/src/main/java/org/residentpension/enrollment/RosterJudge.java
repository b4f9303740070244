package org.residentpension.enrollment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.enrollment.rules.EnrollmentAssessment;
import org.residentpension.enrollment.rules.EnrollmentFacts;
import org.residentpension.enrollment.rules.EnrollmentRule;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.Decision;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.Scope;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.policy.PolicyTimeline;

/** Asks the rule about one row of a roster after another; One judge judges one file. */
final class RosterJudge {

    private final SheetImport file;
    private final Divisions divisions;
    private final PolicyTimeline law;
    private final Issues issues;
    private final BulkLoad out;
    private final ScopeReach reach;
    private final List<RosterRow> transfers = new ArrayList<>();
    private int added;
    private int same;

    RosterJudge(SheetImport file, Divisions divisions, PolicyTimeline law, Issues issues, BulkLoad out) {
        this.file = file;
        this.divisions = divisions;
        this.law = law;
        this.issues = issues;
        this.out = out;
        DivisionCode place = DivisionCode.of(file.divisionCode());
        this.reach = Scope.of(divisions.find(place.value()).orElseThrow().level(), place)
                .reachOn(issues.today(), divisions.tree());
    }

    int added() {
        return added;
    }

    int same() {
        return same;
    }

    /** Refused rows of people who may bring their relation here instead (R-ENR-5). */
    List<RosterRow> transfers() {
        return transfers;
    }

    void judge(RosterRow row) {
        if (issues.isBad(row.number())) {
            return;
        }
        if (row.repeated()) {
            fault(row.number(), RosterFault.N_TWICE);
        } else if (row.isOfOtherName()) {
            fault(row.number(), RosterFault.N_NAME_DIFFERS);
        } else if (row.isToldAgain()) {
            same++;
        } else {
            assess(row);
        }
    }

    private void assess(RosterRow row) {
        EnrollmentFacts facts = new EnrollmentFacts(
                row.appliedOn(),
                row.birthDate(),
                row.studentUntil(),
                row.village(),
                EnrollingTown.of(divisions, file.divisionCode(), row.village()),
                row.inOtherScheme(),
                row.isEnrolled() || row.insuredElsewhere());
        EnrollmentAssessment assessment = EnrollmentRule.assess(facts, law.on(facts.appliedOn()));
        if (assessment.decision() instanceof Decision.Refused<DivisionCode> refused) {
            refused.reasons().forEach(code -> issues.add(row.number(), headerOf(code), code, ""));
            if (assessment.transferOffered() && row.hasRelationElsewhere()) {
                transfers.add(row);
            }
        } else if (!reach.reaches(row.village())) {
            fault(row.number(), RosterFault.N_OUTSIDE);
        } else {
            out.row(file.id(), row.number(), assessment.informBy(), codes(assessment));
            added++;
        }
    }

    private static String codes(EnrollmentAssessment assessment) {
        List<ReasonCode> reasons =
                assessment.decision() instanceof Decision.NeedsReview<DivisionCode> held ? held.reasons() : List.of();
        return reasons.isEmpty() ? null : reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String headerOf(ReasonCode code) {
        return switch (code) {
            case E_STUDENT -> "是否在校";
            case E_HUKOU_OUTSIDE -> "户籍所在地代码";
            default -> "证件号码";
        };
    }

    private void fault(int row, RosterFault fault) {
        issues.add(row, fault.header(), fault.name(), "", fault.sentence());
    }
}
