package org.residentpension.villagesubsidy.run.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** What the tax bureau answers to a notice: money in one or several receipts, and lines that it does not take (S2-46, R-NOT). */
@Stateless
public class ReceiptService {

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReceiptRepository receipts;

    @Inject
    private LineRepository lines;

    @Inject
    private Event<NoticePaid> paid;

    @Inject
    private Event<SurplusReturned> surplusReturned;

    @Inject
    private RunDesk desk;

    @Inject
    private CallerReach reach;

    /** @return false if exactly this receipt was told before and nothing changes */
    @Once
    @Requires(value = Right.RECEIPT_RECORD, ofObject = true)
    public boolean record(long runId, int version, Receipt receipt) {
        if (isTold(runId, receipt)) { // whatever became of the run since, it is no news and no error (R-IDEM)
            return false;
        }
        RunDesk.Taken taken = desk.take(runId, version, RunAction.RECORD_RECEIPT);
        PaymentNotice notice = notices.latestOf(runId).orElseThrow();
        if (receipts.noticeOf(receipt.receiptNo()).isPresent()) {
            if (isTold(runId, receipt)) { // by somebody else, while this one waited for its turn
                return false;
            }
            throw refusal(taken, ReasonCode.C_DUPLICATE_RECEIPT.name());
        }
        List<SubsidyLine> covered = noticed(taken, receipt.covered());
        List<SubsidyLine> rejected = noticed(
                taken,
                receipt.rejected().stream().map(Receipt.Rejection::personId).toList());
        refuseUnfit(taken, notice, receipt, covered);
        long id = receipts.add(notice.id(), receipt, taken.act());
        reject(taken, receipt, id, rejected);
        receipts.cover(id, covered);
        settle(taken, notice, receipt, sum(rejected));
        desk.record(taken, receipt.receiptNo());
        return true;
    }

    private boolean isTold(long runId, Receipt receipt) {
        desk.see(runId, RunAction.RECORD_RECEIPT);
        return receipts.noticeOf(receipt.receiptNo())
                .filter(told -> notices.byId(told).orElseThrow().runId() == runId)
                .filter(told -> receipts.isSame(told, receipt))
                .isPresent();
    }

    /** Notices of the caller's villages whose surplus the tax bureau has not given back yet: a task for each (R-NOT-3). */
    @Requires(Right.RUN_READ)
    public List<PaymentNotice> awaitingReturn() {
        return notices.awaitingReturn(reach.of(Right.RUN_READ));
    }

    /** The surplus of a notice is back at the collective, or a part of it. */
    @Once
    @Requires(value = Right.RECEIPT_RECORD, ofObject = true)
    public void recordReturn(long runId, int version, SurplusReturn back) {
        RunDesk.Taken taken = desk.take(runId, version, RunAction.RECORD_RECEIPT);
        PaymentNotice notice = notices.latestOf(runId).orElseThrow();
        if (!notice.awaitsReturn()) {
            throw refusal(taken, "X_STATE");
        }
        if (!back.fits(notice.awaitedReturn(), desk.today())) {
            throw refusal(taken, "X_SURPLUS");
        }
        notice.giveBack(back.amount(), back.on());
        surplusReturned.fire(new SurplusReturned(
                taken.run().collectiveId(),
                notice.noticeNo(),
                back.voucherNo().strip(),
                back.amount(),
                back.on(),
                taken.act()));
        desk.record(taken, "RETURNED");
    }

    private void refuseUnfit(RunDesk.Taken taken, PaymentNotice notice, Receipt receipt, List<SubsidyLine> covered) {
        boolean sound = !receipt.receiptNo().isBlank()
                && receipt.namesEverybodyOnce()
                && !receipt.amount().isNegative()
                && (receipt.amount().isPositive() || !receipt.rejected().isEmpty())
                && !receipt.paidOn().isAfter(desk.today());
        Money named = receipts.coveredOf(notice.id()).plus(sum(covered));
        if (!sound || named.isMoreThan(notice.received().plus(receipt.amount()))) {
            throw refusal(taken, "X_RECEIPT");
        }
    }

    private void reject(RunDesk.Taken taken, Receipt receipt, long receiptId, List<SubsidyLine> rejected) {
        receipts.reject(receiptId, receipt, rejected);
        List<LineChange> changes = new ArrayList<>();
        for (int i = 0; i < rejected.size(); i++) {
            changes.add(LineChange.hold(
                    rejected.get(i),
                    ReasonCode.S_TAX_REJECTED,
                    null,
                    receipt.rejected().get(i).reason()));
        }
        lines.change(taken.action().name(), changes, taken.act());
    }

    /** R-NOT-7: paid is what the notice asks for without the rejected lines. */
    private void settle(RunDesk.Taken taken, PaymentNotice notice, Receipt receipt, Money rejected) {
        SubsidyRun run = taken.run();
        Money surplusBefore = notice.overpaid();
        notice.receive(receipt.amount(), rejected);
        run.receive(notice.state() == NoticeState.PAID);
        if (run.state() == RunState.PAID) {
            lines.move(run.id(), LineState.PAID, LineState.NOTICED);
        }
        paid.fire(new NoticePaid(
                run.collectiveId(),
                notice.noticeNo(),
                receipt.receiptNo(),
                receipt.amount(),
                notice.overpaid().minus(surplusBefore),
                receipt.paidOn(),
                taken.act()));
    }

    /** Lines of the notice that are still open; naming another person is an error of the receipt. */
    private List<SubsidyLine> noticed(RunDesk.Taken taken, List<Long> persons) {
        return persons.stream()
                .map(person -> lines.ofPerson(taken.run().id(), person)
                        .filter(line -> line.state() == LineState.NOTICED)
                        .orElseThrow(() -> refusal(taken, "X_RECEIPT")))
                .toList();
    }

    private static Money sum(List<SubsidyLine> some) {
        return some.stream().map(SubsidyLine::payable).reduce(Money.ZERO, Money::plus);
    }

    private RunStepRefused refusal(RunDesk.Taken taken, String code) {
        return desk.refusal(taken.run(), taken.action(), new RunStepRefused(code));
    }
}
