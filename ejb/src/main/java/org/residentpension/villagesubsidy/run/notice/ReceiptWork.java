package org.residentpension.villagesubsidy.run.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** What a receipt of the tax bureau does, at the screen or with a file, once it was found in order; in the transaction of the caller. */
@ApplicationScoped
public class ReceiptWork {

    @Inject
    private OtherReceipts others;

    @Inject
    private ReceiptRepository receipts;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private Event<NoticePaid> paid;

    /** What is on record under a receipt number. */
    public enum Known {
        NEW,
        SAME,
        OTHER
    }

    /** The lines that a receipt names; {@code rejected} in the order of the receipt. */
    public record Named(List<SubsidyLine> covered, List<SubsidyLine> rejected) {

        public Named {
            covered = List.copyOf(covered);
            rejected = List.copyOf(rejected);
        }

        static Money sum(List<SubsidyLine> some) {
            return some.stream().map(SubsidyLine::payable).reduce(Money.ZERO, Money::plus);
        }
    }

    /** Whether a receipt number is one fact already (R-IDEM); if it is none, nobody else makes it one before this transaction ends. */
    public Known known(PaymentNotice notice, Receipt receipt) {
        receipts.awaitTurn(receipt.receiptNo());
        if (receipts.noticeOf(receipt.receiptNo()).isEmpty()) {
            return others.isOnRecord(receipt.receiptNo()) ? Known.OTHER : Known.NEW;
        }
        return receipts.isSame(notice.id(), receipt) ? Known.SAME : Known.OTHER;
    }

    public void book(RunDesk.Taken taken, PaymentNotice notice, Receipt receipt, Named named) {
        long id = receipts.add(notice.id(), receipt, taken.act());
        reject(taken, receipt, id, named.rejected());
        receipts.cover(id, named.covered());
        settle(taken, notice, receipt, Named.sum(named.rejected()));
    }

    /** What becomes of the notice if nobody pays the rest. */
    public PartPayment partOf(PaymentNotice notice) {
        Money withdrawn = Named.sum(uncovered(notice.runId()));
        Money left = notice.amount().minus(notice.rejected()).minus(withdrawn);
        return new PartPayment(
                withdrawn,
                notice.received().minus(left).minus(notice.returned()).max(Money.ZERO));
    }

    /**
     * The rest is asked for no more: its lines leave the run like those that the tax bureau does not take, so that the notice is paid
     * by what was received, and what covers nobody is a surplus (R-NOT-3, R-NOT-7).
     */
    public void close(RunDesk.Taken taken, PaymentNotice notice, String why) {
        SubsidyRun run = taken.run();
        List<SubsidyLine> rest = uncovered(run.id());
        lineDecisions.change(
                taken.action().name(),
                rest.stream().map(line -> LineChange.cancel(line, why)).toList(),
                taken.act());
        notice.receive(Money.ZERO, Named.sum(rest));
        run.receive(true);
        lines.move(run.id(), LineState.PAID, LineState.NOTICED);
    }

    /** On the notice, and named by no receipt. */
    private List<SubsidyLine> uncovered(long runId) {
        return lines.inTotal(runId).stream()
                .filter(line -> line.state() == LineState.NOTICED)
                .toList();
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
        lineDecisions.change(taken.action().name(), changes, taken.act());
    }

    /** R-NOT-7: paid is what the notice asks for without the rejected lines. */
    private void settle(RunDesk.Taken taken, PaymentNotice notice, Receipt receipt, Money rejected) {
        SubsidyRun run = taken.run();
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
                receipt.paidOn(),
                taken.act()));
    }
}
