package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/**
 * What a run waits for: the action, the right of whoever takes it, and the day by which it should be taken, null where no day is
 * set.
 */
public record NextStep(RunAction action, LocalDate deadline) implements Serializable {

    /**
     * Null for a run that waits for nothing any more.
     *
     * @param noticeDue the due day of its notice, or null
     * @param today after the last day for notices of its year a run without one has lapsed (R-NOT-4)
     */
    static NextStep of(SubsidyRun run, LocalDate noticeDue, SubsidyPolicy policy, LocalDate today) {
        boolean lapsed = run.state().isToBeNoticed() && today.isAfter(policy.noticeUntil(run.year()));
        RunAction action = run.isCancelled() || lapsed ? null : RunAction.after(run.standing());
        return action == null ? null : new NextStep(action, deadline(run, noticeDue, policy));
    }

    /** Of a run whose objection the village may not answer before the township agrees (workflows.md §4). */
    static NextStep consent(SubsidyRun run, SubsidyPolicy policy) {
        return new NextStep(RunAction.CONSENT, policy.noticeUntil(run.year()));
    }

    /** Of a disclosed result without its photograph, which comes before the archive. */
    static NextStep photograph() {
        return new NextStep(RunAction.ADD_RESULT_PHOTO, null);
    }

    public Right right() {
        return action.right();
    }

    private static LocalDate deadline(SubsidyRun run, LocalDate noticeDue, SubsidyPolicy policy) {
        return switch (run.state()) {
            case OPENED, EXTRACTED, CALCULATED, CONFIRMING -> policy.extractDeadline(run.year());
            case PUBLICIZED, REPUBLICIZED -> run.closableFrom().toLocalDate();
            case NOTICE_ISSUED, PARTIALLY_PAID -> noticeDue;
            case POSTED -> run.postedAt().toLocalDate().plusDays(policy.resultDisclosureDays());
            case ARCHIVED, CANCELLED, RESULT_DISCLOSED -> null;
            default -> policy.noticeUntil(run.year());
        };
    }
}
