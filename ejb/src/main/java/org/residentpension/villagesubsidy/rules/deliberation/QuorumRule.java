package org.residentpension.villagesubsidy.rules.deliberation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.residentpension.policy.Policy;
import org.residentpension.policy.subsidy.Quorum;

/** Is a resolution valid? By the type of the meeting and the law of the day on which it was held (R-QUO). */
public final class QuorumRule {

    private QuorumRule() {}

    /** {@code policy} is that of the day of the meeting. */
    public static boolean isValid(Meeting meeting, LocalDate heldOn, Policy policy) {
        Quorum quorum = policy.subsidy().quorum(meeting.type());
        return enoughCame(meeting, quorum) && enoughAgreed(meeting, quorum) && wasAnnounced(meeting, heldOn, quorum);
    }

    private static boolean enoughCame(Meeting meeting, Quorum quorum) {
        return quorum.present().isEmpty()
                || quorum.present().get().isReachedBy(meeting.present(), meeting.eligible())
                || enoughHouseholdsCame(meeting.households(), quorum);
    }

    private static boolean enoughHouseholdsCame(Meeting.Households households, Quorum quorum) {
        return households != null
                && quorum.households().isPresent()
                && quorum.households().get().isReachedBy(households.present(), households.eligible());
    }

    private static boolean enoughAgreed(Meeting meeting, Quorum quorum) {
        return quorum.favourOfPresent()
                        .map(majority -> majority.isReachedBy(meeting.inFavour(), meeting.present()))
                        .orElse(true)
                && quorum.favourOfEligible()
                        .map(majority -> majority.isReachedBy(meeting.inFavour(), meeting.eligible()))
                        .orElse(true);
    }

    /** Not tested where no day of the notice is on record. */
    private static boolean wasAnnounced(Meeting meeting, LocalDate heldOn, Quorum quorum) {
        return meeting.noticeOn() == null
                || quorum.noticeDays().isEmpty()
                || ChronoUnit.DAYS.between(meeting.noticeOn(), heldOn)
                        >= quorum.noticeDays().get();
    }
}
