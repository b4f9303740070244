package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.deliberation.Meeting;

/**
 * A deliberation as its minutes tell it.
 *
 * @param meetingType only of the fourth step, the resolution
 * @param noticeOn the day on which the meeting was announced, or null
 */
public record DeliberationForm(
        DeliberationStep step,
        LocalDate heldOn,
        String place,
        String minutesNo,
        MeetingType meetingType,
        LocalDate noticeOn,
        MeetingCounts counts)
        implements Serializable {

    /** The turnout, for the rule; null for a step whose meeting has no type. */
    Meeting meeting() {
        return meetingType == null ? null : counts.of(meetingType, noticeOn);
    }
}
