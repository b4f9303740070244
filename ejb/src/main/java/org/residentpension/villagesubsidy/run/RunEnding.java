package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.residentpension.kernel.Act;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.scheme.CollectiveSuspended;
import org.residentpension.villagesubsidy.scheme.SchemeEvent;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/**
 * A collective that pays no more (R-SUS, S2-52): what was not yet asked for is cancelled, an unpaid notice is void, what is paid
 * goes its way, what is posted stays.
 */
@ApplicationScoped
class RunEnding {

    @Inject
    private RunRepository runs;

    @Inject
    private LineRepository lines;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private RunDesk desk;

    @Inject
    private Event<NoticeEnded> notices;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /** From a later day on: {@link SuspensionDay} does it when that day has come. */
    void on(@Observes CollectiveSuspended suspended) {
        if (!suspended.from().isAfter(clock.today())) {
            end(suspended.collectiveId(), run -> true, "SUSPENSION", desk.act(), caller.userName());
        }
    }

    void on(@Observes SchemeEvent event) {
        if (event.kind() == SchemeEvent.Kind.EXIT) {
            long collective = schemes.byId(event.schemeId()).orElseThrow().collectiveId();
            end(collective, run -> run.schemeId() == event.schemeId(), "EXIT", event.act(), caller.userName());
        } else if (event.kind() == SchemeEvent.Kind.CHANGE) {
            SubsidyScheme scheme = schemes.byId(event.schemeId()).orElseThrow();
            if (scheme.isExceptional()) { // a run of the old version that was only opened; one above its budget goes on
                end(
                        scheme.collectiveId(),
                        run -> run.schemeId() == scheme.replacesId()
                                && run.year() == scheme.year()
                                && !run.isOverBudget(),
                        "CHANGE",
                        event.act(),
                        caller.userName());
            }
        }
    }

    void end(long collectiveId, Predicate<SubsidyRun> which, String why, Act act, String userName) {
        List<Long> open = runs.ofCollective(collectiveId).stream()
                .filter(run -> !run.isCancelled() && which.test(run))
                .map(SubsidyRun::id)
                .toList();
        open.forEach(id -> end(runs.locked(id).orElseThrow(), why, act, userName));
    }

    private void end(SubsidyRun run, String why, Act act, String userName) {
        boolean noticed = run.state() == RunState.NOTICE_ISSUED || run.state() == RunState.NOTICE_VOID;
        if (run.isCancelled() || !noticed && !run.state().isBeforeNotice()) {
            return;
        }
        RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.SUSPEND, run.state(), act);
        lines.move(
                run.id(),
                LineState.CANCELLED,
                LineState.CALCULATED,
                LineState.CONFIRMED,
                LineState.PUBLICIZED,
                LineState.APPLIED,
                LineState.CHECKED,
                LineState.NOTICED,
                LineState.EXCEPTION);
        if (run.state() == RunState.NOTICE_ISSUED) {
            notices.fire(new NoticeEnded(run.id(), why, act));
        }
        run.end(noticed ? RunState.NOTICE_VOID : RunState.CANCELLED, why, act.at());
        desk.recordUnattended(taken, why, userName);
    }
}
