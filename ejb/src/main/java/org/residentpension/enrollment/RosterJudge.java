package org.residentpension.enrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** Asks the rule about one row of a roster after another; columns as in {@link RosterIntake}. One judge judges one file. */
final class RosterJudge {

    private final SheetImport file;
    private final Divisions divisions;
    private final PolicyTimeline law;
    private final Issues issues;
    private final BulkLoad out;
    private final ScopeReach reach;
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

    Void judge(ResultSet at) throws SQLException {
        int row = at.getInt(1);
        if (issues.isBad(row)) {
            return null;
        }
        DivisionCode village = DivisionCode.of(at.getString(5));
        boolean repeated = at.getBoolean(11);
        boolean otherName = at.getString(7) != null && !at.getString(7).equals(at.getString(2));
        if (repeated) {
            fault(row, RosterFault.N_TWICE);
        } else if (otherName) {
            fault(row, RosterFault.N_NAME_DIFFERS);
        } else if (isToldAgain(at)) {
            same++;
        } else {
            assess(row, village, at);
        }
        return null;
    }

    /** The same application is on record already, whatever has become of it since. */
    private static boolean isToldAgain(ResultSet at) throws SQLException {
        return at.getString(5).equals(at.getString(8))
                && at.getObject(6, LocalDate.class).equals(at.getObject(9, LocalDate.class));
    }

    private void assess(int row, DivisionCode village, ResultSet at) throws SQLException {
        EnrollmentFacts facts = new EnrollmentFacts(
                at.getObject(6, LocalDate.class),
                at.getObject(3, LocalDate.class),
                at.getObject(4, LocalDate.class),
                village,
                EnrollingTown.of(divisions, file.divisionCode(), village),
                at.getBoolean(10),
                at.getString(8) != null);
        EnrollmentAssessment assessment = EnrollmentRule.assess(facts, law.on(facts.appliedOn()));
        if (assessment.decision() instanceof Decision.Refused<DivisionCode> refused) {
            refused.reasons().forEach(code -> issues.add(row, headerOf(code), code, ""));
        } else if (!reach.reaches(village)) {
            fault(row, RosterFault.N_OUTSIDE);
        } else {
            out.row(file.id(), row, assessment.informBy(), codes(assessment));
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
