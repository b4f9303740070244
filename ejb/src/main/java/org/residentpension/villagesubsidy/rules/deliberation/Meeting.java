package org.residentpension.villagesubsidy.rules.deliberation;

import java.time.LocalDate;
import org.residentpension.policy.subsidy.MeetingType;

/**
 * Who came to the resolving meeting and how they voted.
 *
 * @param noticeOn day on which it was announced, or null where it is not on record
 * @param eligible persons or representatives entitled to attend
 * @param households entitled and present, or null where they were not counted
 */
public record Meeting(
        MeetingType type, LocalDate noticeOn, int eligible, int present, int inFavour, Households households) {

    public record Households(int eligible, int present) {}
}
