package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.villagesubsidy.rules.deliberation.Meeting;

/** Heads and votes of a meeting: entitled, present, in favour, against, abstained; households where they are counted. Null where not told. */
public record MeetingCounts(
        Integer eligible,
        Integer present,
        Integer inFavour,
        Integer against,
        Integer abstained,
        Integer householdsEligible,
        Integer householdsPresent)
        implements Serializable {

    public static final MeetingCounts NOT_TOLD = new MeetingCounts(null, null, null, null, null, null, null);

    /** More people cannot vote than were there, nor be there than were entitled. */
    public boolean isPossible() {
        return atMost(present, eligible)
                && atMost(householdsPresent, householdsEligible)
                && atMost(sum(inFavour, against, abstained), present);
    }

    /** What was not counted is nobody; households only where both numbers are told. */
    Meeting of(MeetingType type, LocalDate noticeOn) {
        boolean households = householdsEligible != null && householdsPresent != null;
        return new Meeting(
                type,
                noticeOn,
                number(eligible),
                number(present),
                number(inFavour),
                households ? new Meeting.Households(householdsEligible, householdsPresent) : null);
    }

    private static int number(Integer count) {
        return count == null ? 0 : count;
    }

    private static int sum(Integer... counts) {
        int sum = 0;
        for (Integer count : counts) {
            sum += number(count);
        }
        return sum;
    }

    private static boolean atMost(Integer part, Integer whole) {
        return part == null || part == 0 || (whole != null && part <= whole);
    }
}
