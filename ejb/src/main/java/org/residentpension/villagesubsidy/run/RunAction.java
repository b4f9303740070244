package org.residentpension.villagesubsidy.run;

import static org.residentpension.villagesubsidy.run.RunState.APPLIED;
import static org.residentpension.villagesubsidy.run.RunState.CALCULATED;
import static org.residentpension.villagesubsidy.run.RunState.CLEARED;
import static org.residentpension.villagesubsidy.run.RunState.CONFIRMED;
import static org.residentpension.villagesubsidy.run.RunState.CONFIRMING;
import static org.residentpension.villagesubsidy.run.RunState.COUNTY_CHECKED;
import static org.residentpension.villagesubsidy.run.RunState.COUNTY_REVIEWED;
import static org.residentpension.villagesubsidy.run.RunState.EXTRACTED;
import static org.residentpension.villagesubsidy.run.RunState.NOTICE_ISSUED;
import static org.residentpension.villagesubsidy.run.RunState.NOTICE_VOID;
import static org.residentpension.villagesubsidy.run.RunState.OBJECTED;
import static org.residentpension.villagesubsidy.run.RunState.OPENED;
import static org.residentpension.villagesubsidy.run.RunState.PAID;
import static org.residentpension.villagesubsidy.run.RunState.PARTIALLY_PAID;
import static org.residentpension.villagesubsidy.run.RunState.POSTED;
import static org.residentpension.villagesubsidy.run.RunState.PUBLICIZED;
import static org.residentpension.villagesubsidy.run.RunState.REPUBLICIZED;
import static org.residentpension.villagesubsidy.run.RunState.RESULT_DISCLOSED;
import static org.residentpension.villagesubsidy.run.RunState.RETURNED_TO_VILLAGE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.residentpension.portal.Right;

/** What can be done with a run, by which right and from which state (workflows.md §4); nothing else can. */
public enum RunAction {
    OPEN(Right.RUN_EXTRACT, OPENED),
    EXTRACT(Right.RUN_EXTRACT, OPENED),
    CALCULATE(Right.RUN_EXTRACT, EXTRACTED, CALCULATED),
    /**
     * Not an officer's act on the run: the village's supplementary resolution was approved, and the lines were calculated anew
     * (R-SCH-5). The county's approver opens the way to it, by asking for an exceptional change of the scheme.
     */
    RAISE_BUDGET(Right.SCHEME_APPROVE, CALCULATED),
    PROPOSE(Right.RUN_PROPOSE, CALCULATED, CONFIRMING, RETURNED_TO_VILLAGE),
    CONFIRM(Right.RUN_CONFIRM, CALCULATED, CONFIRMING, RETURNED_TO_VILLAGE),
    /** The lines that the collective's lead may not confirm because they are her own. */
    CONFIRM_REST(Right.RUN_PROPOSE, CONFIRMING),
    PUBLICIZE(Right.RUN_PUBLICIZE, CONFIRMED),
    OBJECT(Right.RUN_PUBLICIZE, PUBLICIZED, OBJECTED, REPUBLICIZED),
    OBJECT_LATE(Right.RUN_PUBLICIZE, RunState.onceListed()),
    /** What proves an objection, as long as one may be raised. */
    ADD_OBJECTION_FILE(Right.RUN_PUBLICIZE, RunState.onceListed()),
    /** The photograph of a list where it hangs (S2-41). */
    ADD_PUBLICITY_PHOTO(Right.RUN_PUBLICIZE, PUBLICIZED, OBJECTED, REPUBLICIZED, CLEARED),
    CONSENT(Right.RUN_CONSENT, OBJECTED),
    DECIDE_OBJECTION(Right.RUN_CONFIRM, OBJECTED),
    DECIDE_LATE_OBJECTION(Right.RUN_CHECK, RunState.onceListed()),
    CLOSE_PUBLICITY(Right.RUN_PUBLICIZE, PUBLICIZED, REPUBLICIZED),
    APPLY(Right.RUN_APPLY, CLEARED),
    /** The form once more, because the county's check changed the total or who stands behind it. */
    APPLY_AGAIN(Right.RUN_APPLY, COUNTY_CHECKED),
    CHECK(Right.RUN_CHECK, APPLIED),
    DECIDE_EXCEPTION(
            Right.RUN_CHECK,
            CALCULATED,
            CONFIRMING,
            CONFIRMED,
            PUBLICIZED,
            OBJECTED,
            REPUBLICIZED,
            CLEARED,
            APPLIED,
            RETURNED_TO_VILLAGE,
            COUNTY_CHECKED,
            COUNTY_REVIEWED,
            NOTICE_ISSUED,
            PARTIALLY_PAID,
            PAID,
            NOTICE_VOID,
            POSTED),
    /** The second step about money of a line that could not be posted: its own case, proposed by the clerk (R-DTH). */
    DECIDE_HELD_MONEY(Right.RUN_CORRECT, PARTIALLY_PAID, PAID, POSTED, RESULT_DISCLOSED),
    RETURN(Right.RUN_CHECK, APPLIED, COUNTY_CHECKED),
    REVIEW(Right.RUN_REVIEW, COUNTY_CHECKED),
    REVIEW_LINE(Right.RUN_REVIEW, COUNTY_CHECKED),
    ISSUE_NOTICE(Right.NOTICE_ISSUE, COUNTY_REVIEWED, NOTICE_VOID),
    VOID_NOTICE(Right.NOTICE_ISSUE, NOTICE_ISSUED),
    RECORD_RECEIPT(Right.RECEIPT_RECORD, NOTICE_ISSUED, PARTIALLY_PAID, PAID, POSTED, RESULT_DISCLOSED),
    /** A receipt that was recorded wrongly, as long as nothing of it is posted; by somebody else (R-IMM). */
    REVERSE_RECEIPT(Right.RUN_CORRECT, PARTIALLY_PAID, PAID),
    /** The rest of a notice that was paid in part is asked for no more: proposed by the county's clerk. */
    PROPOSE_CLOSING(Right.RUN_CHECK, PARTIALLY_PAID),
    /** Decided by the reviewer: what is left of the notice is paid (R-NOT-7). */
    CLOSE_NOTICE(Right.NOTICE_ISSUE, PARTIALLY_PAID),
    REFUSE_CLOSING(Right.NOTICE_ISSUE, PARTIALLY_PAID),
    POST(Right.RUN_POST, PARTIALLY_PAID, PAID),
    DISCLOSE_RESULT(Right.RUN_PUBLICIZE, POSTED),
    /** The photograph of the result where it hangs. */
    ADD_RESULT_PHOTO(Right.RUN_PUBLICIZE, RESULT_DISCLOSED),
    ARCHIVE(Right.RUN_ARCHIVE, RESULT_DISCLOSED),
    REQUEST_REFUND(Right.RUN_CONFIRM, PARTIALLY_PAID, POSTED, RESULT_DISCLOSED, RunState.ARCHIVED),
    /**
     * The county decides which collective may subsidise somebody whom two of them claim (R-ELG-9): where the village still has to
     * confirm her line, or where it can be hung out beside the others (S2-40, S2-41). Afterwards nobody would see it.
     */
    RELEASE_DUPLICATE(Right.RUN_CHECK, CALCULATED, CONFIRMING, PUBLICIZED, OBJECTED, REPUBLICIZED, RETURNED_TO_VILLAGE),
    /** Not an officer's act on the run: another collective's run claims the same person. */
    DUPLICATE_FOUND(Right.RUN_EXTRACT, CALCULATED),
    /** Not an officer's act on the run: a supplementary run before its notice has lost its last person, and ends (R-NOT-4). */
    NOBODY_LEFT(Right.RUN_CHECK, COUNTY_REVIEWED, NOTICE_VOID),
    /** Not an officer's act on the run: its collective was suspended or has left (R-SUS). */
    SUSPEND(Right.SCHEME_APPROVE, OPENED);

    private final Right right;
    private final Set<RunState> from;

    RunAction(Right right, RunState first, RunState... others) {
        this(right, EnumSet.of(first, others));
    }

    RunAction(Right right, Set<RunState> from) {
        this.right = right;
        this.from = from;
    }

    /** The step that a run that stands so waits for; null where it waits for nothing any more. */
    public static RunAction after(RunStanding run) {
        return switch (run.state()) {
            case OPENED -> EXTRACT;
            case EXTRACTED -> CALCULATE;
            case CALCULATED -> run.overBudget() ? RAISE_BUDGET : CONFIRM;
            case RETURNED_TO_VILLAGE -> CONFIRM;
            case CONFIRMING -> CONFIRM_REST;
            case CONFIRMED -> PUBLICIZE;
            case OBJECTED -> DECIDE_OBJECTION;
            case PUBLICIZED, REPUBLICIZED -> CLOSE_PUBLICITY;
            case CLEARED -> APPLY;
            case APPLIED -> CHECK;
            case COUNTY_CHECKED -> run.reseal() ? APPLY_AGAIN : REVIEW;
            case COUNTY_REVIEWED, NOTICE_VOID -> ISSUE_NOTICE;
            case NOTICE_ISSUED, PARTIALLY_PAID -> RECORD_RECEIPT;
            case PAID -> POST;
            case POSTED -> DISCLOSE_RESULT;
            case RESULT_DISCLOSED -> ARCHIVE;
            case ARCHIVED, CANCELLED -> null;
        };
    }

    /** The states from which it can be done. */
    public Set<RunState> from() {
        return Collections.unmodifiableSet(from);
    }

    public Right right() {
        return right;
    }

    public boolean leadsFrom(RunState state) {
        return from.contains(state);
    }

    /** In these the whole run counts as one object for whoever is, or lives with, one of its persons (workflows.md §0 rule 2). */
    public boolean isCountyStep() {
        return switch (this) {
            case CHECK, DECIDE_EXCEPTION, RETURN, REVIEW, REVIEW_LINE, ISSUE_NOTICE, POST -> true;
            case REVERSE_RECEIPT, PROPOSE_CLOSING, CLOSE_NOTICE, REFUSE_CLOSING -> true;
            default -> false;
        };
    }

    /** Money is asked for, or prepared to be: not while the collective is suspended. */
    public boolean needsRunningScheme() {
        return this == EXTRACT || this == ISSUE_NOTICE;
    }

    /** Stands behind the publicity: an open objection or a running period is the reason why not (R-RUN-3). */
    public boolean needsClearedRun() {
        return switch (this) {
            case CLOSE_PUBLICITY, APPLY, APPLY_AGAIN, CHECK, REVIEW, REVIEW_LINE, ISSUE_NOTICE -> true;
            default -> false;
        };
    }
}
