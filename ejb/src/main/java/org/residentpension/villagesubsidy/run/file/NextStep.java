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

    /** Null for a run that waits for nothing any more. {@code noticeDue} is the due day of its notice, or null. */
    static NextStep of(SubsidyRun run, LocalDate noticeDue, SubsidyPolicy policy) {
        RunAction action = actionAfter(run);
        return action == null ? null : new NextStep(action, deadline(run, noticeDue, policy));
    }

    public Right right() {
        return action.right();
    }

    private static RunAction actionAfter(SubsidyRun run) {
        return switch (run.state()) {
            case OPENED -> RunAction.EXTRACT;
            case EXTRACTED -> RunAction.CALCULATE;
            case CALCULATED, RETURNED_TO_VILLAGE -> RunAction.CONFIRM;
            case CONFIRMING -> RunAction.CONFIRM_REST;
            case CONFIRMED -> RunAction.PUBLICIZE;
            case OBJECTED -> RunAction.DECIDE_OBJECTION;
            case PUBLICIZED, REPUBLICIZED -> RunAction.CLOSE_PUBLICITY;
            case CLEARED -> RunAction.APPLY;
            case APPLIED -> RunAction.CHECK;
            case COUNTY_CHECKED -> run.isResealRequired() ? RunAction.APPLY_AGAIN : RunAction.REVIEW;
            case COUNTY_REVIEWED -> RunAction.ISSUE_NOTICE;
            case NOTICE_VOID -> run.isCancelled() ? null : RunAction.ISSUE_NOTICE;
            case NOTICE_ISSUED, PARTIALLY_PAID -> RunAction.RECORD_RECEIPT;
            case PAID -> RunAction.POST;
            case POSTED -> RunAction.DISCLOSE_RESULT;
            case RESULT_DISCLOSED -> RunAction.ARCHIVE;
            case ARCHIVED, CANCELLED -> null;
        };
    }

    private static LocalDate deadline(SubsidyRun run, LocalDate noticeDue, SubsidyPolicy policy) {
        return switch (run.state()) {
            case OPENED, EXTRACTED, CALCULATED, CONFIRMING -> policy.extractDeadline(run.year());
            case PUBLICIZED, REPUBLICIZED -> run.closableFrom().toLocalDate();
            case NOTICE_ISSUED, PARTIALLY_PAID -> noticeDue;
            case POSTED -> run.postedAt().toLocalDate().plusDays(policy.resultDisclosureDays());
            case ARCHIVED, CANCELLED, RESULT_DISCLOSED -> null;
            default -> LocalDate.of(run.year(), 12, 31);
        };
    }
}
