package org.residentpension.villagesubsidy.run.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.account.LedgerRepository;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.FamilyBudget;
import org.residentpension.villagesubsidy.run.NumberRepository;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.SupplementEmptied;
import org.residentpension.villagesubsidy.run.check.LiveCheck;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.RosterTotals;

/** The county issues the notice with which the collective pays at the tax bureau, or makes one void (S2-45, R-NOT-1, R-NOT-6). */
@Stateless
public class NoticeService {

    @Inject
    private NoticeRepository notices;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private LiveCheck live;

    @Inject
    private NumberRepository numbers;

    @Inject
    private EarmarkedBalance fund;

    @Inject
    private FamilyBudget budget;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private RunDesk desk;

    @Inject
    private Event<SupplementEmptied> emptied;

    @Inject
    private Law law;

    /**
     * Looks at everybody once more: whoever is no longer eligible is out, and the notice goes for the rest without a new seal.
     *
     * @param dueOn null for the usual term
     * @return false if nobody was left of a supplementary run, which has ended by it
     */
    @Once
    @Requires(value = Right.NOTICE_ISSUE, ofObject = true)
    public boolean issue(long id, int version, LocalDate dueOn) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.ISSUE_NOTICE);
        SubsidyRun run = taken.run();
        SubsidyPolicy policy = law.at(run.place(), desk.today()).subsidy();
        LocalDate due = dueOn(taken, dueOn, policy);
        // one notice of the county after the other: what a run beside this one asks for at the same moment is seen
        // (R-CAP-3)
        ledger.lockPosting(run.place().at(DivisionLevel.COUNTY).value());
        lines.move(id, LineState.CHECKED);
        lineDecisions.change(taken.action().name(), live.of(run, desk.today()), taken.act());
        RosterTotals totals = lines.totals(id);
        if (totals.count() == 0 && run.isSupplementary()) {
            emptied.fire(new SupplementEmptied(id, taken.act()));
            return false;
        }
        refuseUnfit(taken, totals, policy.checkFundBalance());
        notices.add(new PaymentNotice(run, numbers.next(NumberRepository.Kind.NOTICE, run), totals, due, taken.act()));
        lines.move(id, LineState.NOTICED, LineState.CHECKED);
        run.notice();
        desk.record(taken, null);
        return true;
    }

    /** The lines go back to where they were before it; the next notice has another number. */
    @Once
    @Requires(value = Right.NOTICE_ISSUE, ofObject = true)
    public void cancel(long id, int version, String why) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.VOID_NOTICE);
        String reason = NoReason.refuseBlank(why);
        PaymentNotice notice = notices.latestOf(id).orElseThrow();
        notice.cancel(reason, taken.act());
        notices.release(notice.id());
        lines.move(id, LineState.CHECKED, LineState.NOTICED);
        taken.run().voidNotice();
        desk.record(taken, reason);
    }

    /** By the last day of the year for it, and not before today (R-NOT-4, workflows.md §4). */
    private LocalDate dueOn(RunDesk.Taken taken, LocalDate wanted, SubsidyPolicy policy) {
        LocalDate today = desk.today();
        LocalDate last = policy.noticeUntil(taken.run().year());
        if (today.isAfter(last)) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_YEAR_OVER"));
        }
        LocalDate usual = today.plusDays(policy.noticeDueDays());
        LocalDate due = wanted != null ? wanted : usual.isAfter(last) ? last : usual;
        if (due.isAfter(last) || due.isBefore(today)) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_DUE_ON"));
        }
        return due;
    }

    private void refuseUnfit(RunDesk.Taken taken, RosterTotals totals, boolean checkFund) {
        if (totals.count() == 0) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_NO_LINES"));
        }
        if (budget.overAsking(taken.run(), totals.total()).isPositive()) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused(ReasonCode.X_BUDGET)); // R-SCH-5
        }
        // R-SCH-6
        if (checkFund && totals.total().isMoreThan(fund.freeFor(taken.run().collectiveId()))) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_FUND"));
        }
    }
}
