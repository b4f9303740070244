package org.residentpension.villagesubsidy.run;

import static org.residentpension.villagesubsidy.run.RunAction.APPLY;
import static org.residentpension.villagesubsidy.run.RunAction.APPLY_AGAIN;
import static org.residentpension.villagesubsidy.run.RunAction.CHECK;
import static org.residentpension.villagesubsidy.run.RunAction.CONFIRM;
import static org.residentpension.villagesubsidy.run.RunAction.CONFIRM_REST;
import static org.residentpension.villagesubsidy.run.RunAction.CONSENT;
import static org.residentpension.villagesubsidy.run.RunAction.DECIDE_EXCEPTION;
import static org.residentpension.villagesubsidy.run.RunAction.DECIDE_LATE_OBJECTION;
import static org.residentpension.villagesubsidy.run.RunAction.DECIDE_OBJECTION;
import static org.residentpension.villagesubsidy.run.RunAction.EXTRACT;
import static org.residentpension.villagesubsidy.run.RunAction.ISSUE_NOTICE;
import static org.residentpension.villagesubsidy.run.RunAction.OBJECT;
import static org.residentpension.villagesubsidy.run.RunAction.OPEN;
import static org.residentpension.villagesubsidy.run.RunAction.RECORD_RECEIPT;
import static org.residentpension.villagesubsidy.run.RunAction.RELEASE_DUPLICATE;
import static org.residentpension.villagesubsidy.run.RunAction.RETURN;
import static org.residentpension.villagesubsidy.run.RunAction.REVIEW_LINE;
import static org.residentpension.villagesubsidy.run.RunAction.VOID_NOTICE;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one natural person may not do with a run because of what she did with it before, whatever posts and accounts she holds: who
 * checks has not made it, who reviews, asks for the money and posts it has neither made nor checked it (workflows.md §0 rule 1,
 * R-SEC-1). Whoever issued a notice does not say herself that it was paid, and whoever said so does not post it. A supplementary run is
 * paid on the strength of what was done with the runs before it (R-NOT-4), so that counts as well.
 */
final class SeparationOfDuties {

    /** The village stands up for its lines, from the confirmation to the sealed form. */
    private static final Set<RunAction> VILLAGE =
            EnumSet.of(CONFIRM, CONFIRM_REST, APPLY, APPLY_AGAIN, DECIDE_OBJECTION);

    private static final Set<RunAction> COUNTY_CHECK =
            EnumSet.of(CHECK, DECIDE_EXCEPTION, DECIDE_LATE_OBJECTION, RELEASE_DUPLICATE);

    /** What the village does anew after a return; a line that somebody decided on stays decided. */
    private static final Set<RunAction> UNDONE_BY_RETURN =
            EnumSet.of(CONFIRM, CONFIRM_REST, APPLY, APPLY_AGAIN, CHECK, REVIEW_LINE);

    /** About one notice, and so no matter of the runs after it. */
    private static final Set<RunAction> OF_ITS_NOTICE = EnumSet.of(ISSUE_NOTICE, RECORD_RECEIPT);

    private SeparationOfDuties() {}

    /** A step of a run's timeline. */
    record Deed(long runId, RunAction action, boolean hers) {}

    /**
     * What of hers still counts for the run.
     *
     * @param deeds her own steps and everybody's returns and voided notices, on the run and on those of its scheme and year before it, the first one first
     */
    static Set<RunAction> handsOn(SubsidyRun run, List<Deed> deeds) {
        return handsOn(run.id(), run.isSupplementary(), deeds);
    }

    static Set<RunAction> handsOn(long runId, boolean supplementary, List<Deed> deeds) {
        Map<Long, Set<RunAction>> byRun = new HashMap<>();
        for (Deed deed : deeds) {
            Set<RunAction> done = byRun.computeIfAbsent(deed.runId(), id -> EnumSet.noneOf(RunAction.class));
            if (deed.hers()) {
                done.add(deed.action());
            }
            if (deed.action() == RETURN) {
                done.removeAll(UNDONE_BY_RETURN);
            }
            if (deed.action() == VOID_NOTICE) {
                done.remove(ISSUE_NOTICE);
            }
        }
        Set<RunAction> own = byRun.getOrDefault(runId, Set.of());
        Set<RunAction> all = EnumSet.noneOf(RunAction.class);
        byRun.values().forEach(all::addAll);
        all.removeIf(action -> OF_ITS_NOTICE.contains(action) && !own.contains(action));
        if (supplementary && own.contains(OPEN)) { // who chooses its lines has made it
            all.add(EXTRACT);
        }
        return all;
    }

    static boolean forbids(RunAction wanted, Set<RunAction> done) {
        return incompatible(wanted).stream().anyMatch(done::contains);
    }

    /** What somebody who takes the action may not have done before. */
    private static Set<RunAction> incompatible(RunAction wanted) {
        return switch (wanted) {
            case CONFIRM, CONFIRM_REST, APPLY, APPLY_AGAIN -> COUNTY_CHECK;
            case OBJECT, OBJECT_LATE -> EnumSet.of(CONFIRM, CONFIRM_REST);
            case PUBLICIZE, CLOSE_PUBLICITY, DISCLOSE_RESULT -> EnumSet.of(CONFIRM, CONFIRM_REST, APPLY, APPLY_AGAIN);
            // the township agrees, or not, to what the village decides on its own list
            case CONSENT -> EnumSet.of(CONFIRM, CONFIRM_REST, DECIDE_OBJECTION);
            // whoever takes an objection down stands on the villagers' side of it
            case DECIDE_OBJECTION -> with(with(COUNTY_CHECK, CONSENT), OBJECT);
            case DECIDE_LATE_OBJECTION -> with(VILLAGE, CONSENT);
            case CHECK, DECIDE_EXCEPTION, RELEASE_DUPLICATE, RETURN -> VILLAGE;
            case REVIEW, REVIEW_LINE, ISSUE_NOTICE, VOID_NOTICE, CLOSE_NOTICE, REFUSE_CLOSING -> reviewed();
            case RECORD_RECEIPT -> EnumSet.of(ISSUE_NOTICE);
            case POST -> with(reviewed(), RECORD_RECEIPT);
            default -> Set.of();
        };
    }

    private static Set<RunAction> reviewed() {
        Set<RunAction> made = with(VILLAGE, EXTRACT);
        made.addAll(COUNTY_CHECK);
        return made;
    }

    private static Set<RunAction> with(Set<RunAction> some, RunAction one) {
        Set<RunAction> all = EnumSet.copyOf(some);
        all.add(one);
        return all;
    }
}
