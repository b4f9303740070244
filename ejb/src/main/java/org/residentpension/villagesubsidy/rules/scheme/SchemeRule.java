package org.residentpension.villagesubsidy.rules.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.deliberation.Deliberation;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.deliberation.QuorumRule;

/** Checks a scheme at its submission: first the procedure, then what the standard does at every tier. */
public final class SchemeRule {

    private SchemeRule() {}

    /** @param day of the submission, whose law applies; a meeting is judged by the law of its own day */
    public static SchemeVerdict check(SchemeSubmission submission, PolicyTimeline timeline, LocalDate day) {
        SubsidyPolicy policy = timeline.on(day).subsidy();
        List<SchemeFinding> findings = new ArrayList<>(procedure(submission, policy, timeline));
        StandardCheck standard =
                new StandardCheck(submission.standard(), SubsidyLaw.of(timeline, submission.year(), day));
        standard.guard().ifPresent(findings::add);
        standard.cap().ifPresent(findings::add);
        standard.monotone().ifPresent(findings::add);
        Amendment amendment = submission.amendment();
        boolean late = amendment != null && !amendment.isInTime(policy);
        return new SchemeVerdict(
                List.copyOf(findings),
                standard.violatesGuardOfSponsored() ? List.of(ReasonCode.X_GUARD) : List.of(),
                amendment == null || late ? Optional.empty() : Optional.of(amendment.effectiveFrom()),
                late ? Optional.of(amendment.oldContinues()) : Optional.empty());
    }

    private static List<SchemeFinding> procedure(
            SchemeSubmission submission, SubsidyPolicy policy, PolicyTimeline timeline) {
        List<SchemeFinding> findings = new ArrayList<>();
        if (submission.existing().stream().anyMatch(other -> other.takesThePlaceOf(submission))) {
            findings.add(SchemeFinding.of(ReasonCode.X_DUPLICATE_SCHEME)); // R-SCH-1
        }
        if (submission.changesApproved()) {
            findings.add(SchemeFinding.of(ReasonCode.X_LOCKED_YEAR)); // R-SCH-3, S2-34
        }
        if (submission.amendment() != null && !submission.amendment().isInTime(policy)) {
            findings.add(SchemeFinding.of(ReasonCode.X_AMEND_DEADLINE)); // R-SCH-4, S2-35
        }
        if (isUnproven(submission)) {
            findings.add(SchemeFinding.of(
                    ReasonCode.X_EVIDENCE_MISSING, submission.standard().unproven())); // R-SCH-2, S2-32
        }
        if (lacksQuorum(submission.deliberations(), timeline)) {
            findings.add(SchemeFinding.of(ReasonCode.X_QUORUM)); // R-QUO
        }
        return findings;
    }

    private static boolean isUnproven(SchemeSubmission submission) {
        List<Deliberation> recorded = submission.deliberations();
        return !submission.standard().unproven().isEmpty() || (recorded != null && !Deliberation.areComplete(recorded));
    }

    /** A resolution on record whose turnout was counted and does not suffice. */
    private static boolean lacksQuorum(List<Deliberation> recorded, PolicyTimeline timeline) {
        if (recorded == null) {
            return false;
        }
        return recorded.stream()
                .filter(each -> each.step() == DeliberationStep.VILLAGERS_RESOLUTION && each.meeting() != null)
                .anyMatch(each -> !QuorumRule.isValid(each.meeting(), each.heldOn(), timeline.on(each.heldOn())));
    }
}
