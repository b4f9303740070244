package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.Map;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.deliberation.QuorumRule;

/** The quorum is national law; any region stands for it. */
final class QuorumKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        given.allowing(
                "meetingType",
                "heldOn",
                "noticeOn",
                "eligible",
                "present",
                "inFavour",
                "householdsEligible",
                "householdsPresent");
        given.required("present");
        given.required("inFavour");
        PolicyTimeline law = new RegionLaw(fixtures, given, "REG-JX").timeline();
        LocalDate heldOn = given.date("heldOn");
        boolean valid = QuorumRule.isValid(Meetings.of(given), heldOn, law.on(heldOn));
        return new Answer()
                .with("valid", valid)
                .with("code", valid ? null : ReasonCode.X_QUORUM)
                .fields();
    }
}
