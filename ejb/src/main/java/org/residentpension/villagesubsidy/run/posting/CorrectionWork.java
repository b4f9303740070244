package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.residentpension.account.AccountSource;
import org.residentpension.account.LedgerRepository;
import org.residentpension.account.LedgerRepository.SingleEntry;
import org.residentpension.contribution.OpenTasks;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskSettled;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.held.HeldMoneyReturned;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;

/** Books a correction: a new entry takes the wrong one back, another one stands where the money belongs; together they are zero or wait. */
@ApplicationScoped
class CorrectionWork {

    private static final String LEDGER = "COLLECTIVE_PAYMENT";

    @Inject
    private PostingRepository postings;

    @Inject
    private CorrectionRepository corrections;

    @Inject
    private RightPerson right;

    @Inject
    private RunRepository runs;

    @Inject
    private NoticeRepository notices;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private OpenTasks tasks;

    @Inject
    private Event<HeldMoneyReturned> returned;

    @Inject
    private BusinessClock clock;

    /** Throws if the money cannot be hers, or a run or another correction gives her hers already: one such question after the other. */
    void refuseUnfit(Posting wrong, long person) {
        lock(wrong);
        right.refuseUnfit(wrong, person);
    }

    private void lock(Posting wrong) {
        ledger.lockPosting(
                DivisionCode.of(wrong.division()).at(DivisionLevel.COUNTY).value());
    }

    /** Throws if it went to her heirs or to herself: getting it back is a claim against them, not an entry (R-COR, R-TRM-3). */
    void refusePaidOut(Posting wrong) {
        if (ledger.isPaidOut(wrong.entryId())) {
            throw new RunStepRefused("X_PAID_OUT");
        }
    }

    void carryOut(Correction correction, Act act) {
        Posting wrong = postings.byId(correction.postingId()).orElseThrow();
        lock(wrong);
        refusePaidOut(wrong);
        Long to = correction.rightPersonId();
        if (to != null && (!postings.hasAccount(to) || postings.isSettled(to))) {
            throw new RunStepRefused("X_RIGHT_ACCOUNT");
        }
        if (to != null) {
            right.refuseUnfit(wrong, to); // her own money may have been posted to her since it was asked for (R-PST-1)
        }
        long journal = ledger.openJournal("CORRECTION", "staff:" + act.staffId());
        long reversal = ledger.add(
                journal,
                new SingleEntry(
                        wrong.personId(),
                        wrong.year(),
                        AccountSource.COLLECTIVE,
                        wrong.amount().negated(),
                        act.at().toLocalDate()),
                wrong.entryId());
        Long entry = to == null
                ? null
                : ledger.add(
                        journal,
                        new SingleEntry(
                                to,
                                wrong.year(),
                                AccountSource.COLLECTIVE,
                                wrong.amount(),
                                act.at().toLocalDate()),
                        null);
        ledger.balance(journal, LEDGER);
        correction.correct(
                reversal, entry, correction.moneyTo() == Correction.MoneyTo.COLLECTIVE ? giveBack(wrong) : null);
    }

    /** @return the task of having it given back by the tax bureau */
    private long giveBack(Posting wrong) {
        return tasks.giveBackAt(
                wrong.division(),
                new OpenTasks.GiveBack(
                        Task.Type.SUBSIDY_REFUND,
                        wrong.personId(),
                        wrong.year(),
                        wrong.amount(),
                        noticeOf(wrong),
                        ReasonCode.X_CORRECTED));
    }

    private String noticeOf(Posting wrong) {
        return notices.latestOf(wrong.runId()).orElseThrow().noticeNo();
    }

    /** The tax bureau has given it back: the collective's fund has it again. */
    void on(@Observes TaskSettled task) {
        if (task.type() == Task.Type.SUBSIDY_REFUND) {
            corrections
                    .ofTask(task.taskId())
                    .map(correction -> postings.byId(correction.postingId()).orElseThrow())
                    .ifPresent(wrong -> returned.fire(new HeldMoneyReturned(
                            runs.byId(wrong.runId()).orElseThrow().collectiveId(),
                            noticeOf(wrong),
                            corrections.nameOf(wrong.personId()),
                            wrong.amount(),
                            clock.today(),
                            new Act(task.staffId(), clock.now()))));
        }
    }
}
