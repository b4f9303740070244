package org.residentpension.villagesubsidy.run.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.account.AccountSource;
import org.residentpension.account.LedgerRepository;
import org.residentpension.account.LedgerRepository.SingleEntry;
import org.residentpension.contribution.OpenTasks;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskSettled;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.PaidBeside;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;
import org.residentpension.villagesubsidy.run.posting.PostingRepository;

/** The way of held money: into her account, through it to the heirs, or by the tax bureau back into the fund of the collective. */
@ApplicationScoped
class HeldMoneyWork {

    private static final String LEDGER = "COLLECTIVE_PAYMENT";

    @Inject
    private HeldMoneyRepository cases;

    @Inject
    private RunRepository runs;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private NoticeRepository notices;

    @Inject
    private PostingRepository postings;

    @Inject
    private PaidBeside beside;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private OpenTasks tasks;

    @Inject
    private Event<HeldMoneyReturned> returned;

    @Inject
    private RunDesk desk;

    @Inject
    private BusinessClock clock;

    void carryOut(HeldMoney held, Act act) {
        SubsidyRun run = runs.locked(held.runId()).orElseThrow();
        ledger.lockPosting(run.place().at(DivisionLevel.COUNTY).value());
        SubsidyLine line = lines.byId(held.lineId())
                .filter(SubsidyLine::isHeldMoney)
                .orElseThrow(() -> new RunStepRefused("X_STATE"));
        RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.DECIDE_HELD_MONEY, run.state(), act);
        if (held.outcome() != HeldMoney.Outcome.COLLECTIVE) {
            refusePaidBeside(run, held.personId());
        }
        switch (held.outcome()) {
            case HEIRS -> payHeirs(run, held, line, act);
            case ACCOUNT -> enter(run, held, line, act);
            case COLLECTIVE -> giveBack(run, held, line, act);
        }
        desk.record(taken, held.reason());
    }

    private void giveBack(SubsidyRun run, HeldMoney held, SubsidyLine line, Act act) {
        held.giveBack(
                tasks.giveBackAt(
                        run.divisionCode(),
                        new OpenTasks.GiveBack(
                                Task.Type.SUBSIDY_REFUND,
                                held.personId(),
                                run.year(),
                                held.amount(),
                                noticeOf(held),
                                line.reason())),
                act);
        change(LineChange.exclude(line, line.reasons(), held.reason()), act);
    }

    /** She has an account again: credited on the day of the decision, for before it there was none that could have earned interest. */
    private void enter(SubsidyRun run, HeldMoney held, SubsidyLine line, Act act) {
        refuseSettled(held.personId());
        long journal = ledger.openJournal("COLLECTIVE", "staff:" + act.staffId());
        long entry = ledger.add(journal, entry(run, held, act), null);
        ledger.balance(journal, LEDGER);
        postings.postOne(run, line, entry, act);
        held.book(entry, act);
        change(LineChange.restore(line, LineState.POSTED, List.of()), act);
    }

    /** Nothing can be entered for somebody who was paid out and has not enrolled again, be it that she died (R-DTH). */
    void refuseSettled(long personId) {
        if (postings.isSettled(personId)) {
            throw new RunStepRefused("X_STILL_SETTLED");
        }
    }

    /** What another run or a correction has given her already goes back to the collective, and nowhere else (R-PST-1). */
    void refusePaidBeside(SubsidyRun run, long personId) {
        if (beside.holds(run, personId)) {
            throw new RunStepRefused("X_PAID_BESIDE");
        }
    }

    private static SingleEntry entry(SubsidyRun run, HeldMoney held, Act act) {
        return new SingleEntry(
                held.personId(),
                run.year(),
                AccountSource.COLLECTIVE,
                held.amount(),
                act.at().toLocalDate());
    }

    /** She got what else was in her account by its settlement; this goes the same way, and so is posted once like every other line. */
    private void payHeirs(SubsidyRun run, HeldMoney held, SubsidyLine line, Act act) {
        if (!postings.isSettled(held.personId())) {
            throw new RunStepRefused("X_NOT_SETTLED");
        }
        long entry = ledger.payThrough(entry(run, held, act), LEDGER, "staff:" + act.staffId());
        postings.postOne(run, line, entry, act);
        held.book(entry, act);
        change(LineChange.restore(line, LineState.POSTED, line.reasons()), act);
    }

    private void change(LineChange change, Act act) {
        lineDecisions.change(RunAction.DECIDE_HELD_MONEY.name(), List.of(change), act);
    }

    private String noticeOf(HeldMoney held) {
        return notices.latestOf(held.runId()).orElseThrow().noticeNo();
    }

    /** The tax bureau has given it back: the collective's fund has it again. */
    void on(@Observes TaskSettled task) {
        if (task.type() == Task.Type.SUBSIDY_REFUND) {
            cases.ofTask(task.taskId())
                    .ifPresent(held -> returned.fire(new HeldMoneyReturned(
                            runs.byId(held.runId()).orElseThrow().collectiveId(),
                            noticeOf(held),
                            cases.nameOf(held.personId()),
                            held.amount(),
                            clock.today(),
                            new Act(task.staffId(), clock.now()))));
        }
    }
}
