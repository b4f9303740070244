package org.residentpension.conformance;

import java.util.ArrayList;
import java.util.List;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.villagesubsidy.rules.deliberation.Deliberation;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.deliberation.Meeting;

/** Meetings as cases record them. */
final class Meetings {

    private Meetings() {}

    static Meeting of(Given given) {
        return new Meeting(
                given.choice("meetingType", MeetingType.class),
                given.date("noticeOn", null),
                given.number("eligible", 0),
                given.number("present", 0),
                given.number("inFavour", 0),
                given.has("householdsEligible") || given.has("householdsPresent")
                        ? new Meeting.Households(
                                given.number("householdsEligible", 0), given.number("householdsPresent", 0))
                        : null);
    }

    /** Null where the case does not look at the deliberations. */
    static List<Deliberation> deliberations(Given given) {
        if (!given.has("deliberations")) {
            return null;
        }
        List<Deliberation> recorded = new ArrayList<>();
        for (Given step : given.maps("deliberations")) {
            step.allowing(
                    "step",
                    "heldOn",
                    "meetingType",
                    "noticeOn",
                    "eligible",
                    "present",
                    "inFavour",
                    "householdsEligible",
                    "householdsPresent");
            recorded.add(new Deliberation(
                    step.choice("step", DeliberationStep.class),
                    step.date("heldOn"),
                    step.has("meetingType") ? of(step) : null));
        }
        return recorded;
    }
}
