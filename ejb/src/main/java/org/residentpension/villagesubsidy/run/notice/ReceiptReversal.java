package org.residentpension.villagesubsidy.run.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.SupplementaryRuns;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/**
 * Takes back a receipt that was recorded wrongly (R-IMM): nothing of it may be posted, of the lines that it rejected none may be on
 * another notice, and the surplus that it brought must still be there. The notice then is paid by what is left, and by nothing more
 * than that; a run that was paid by it is paid in part again, the one way back of a run (docs/adr/0040).
 */
@ApplicationScoped
public class ReceiptReversal {

    @Inject
    private ReceiptRepository receipts;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private SupplementaryRuns supplementary;

    @Inject
    private Event<ReceiptReversed> reversed;

    @Inject
    private RunDesk desk;

    void takeBack(RunDesk.Taken taken, PaymentNotice notice, ReceiptRow receipt, String why) {
        SubsidyRun run = taken.run();
        List<SubsidyLine> covered = named(run, receipt, "COVERED");
        List<SubsidyLine> rejected = named(run, receipt, "REJECTED");
        Money covers = ReceiptWork.Named.sum(covered);
        boolean posted = covered.stream().anyMatch(line -> line.state() != LineState.PAID)
                || receipts.coveredOf(notice.id())
                        .minus(covers)
                        .isMoreThan(notice.received().minus(receipt.amount()));
        if (posted
                || isElsewhere(run, rejected)
                || !notice.canTakeBack(receipt.amount(), ReceiptWork.Named.sum(rejected))) {
            throw desk.refusal(run, taken.action(), new RunStepRefused("X_RECEIPT_USED"));
        }
        receipts.reverse(receipt.id(), why, taken.act());
        notice.takeBack(receipt.amount(), ReceiptWork.Named.sum(rejected));
        run.takeBack(notice.state() == NoticeState.PAID);
        lineDecisions.change(
                taken.action().name(),
                rejected.stream()
                        .map(line -> LineChange.restore(line, LineState.PAID, List.of()))
                        .toList(),
                taken.act());
        if (notice.state() != NoticeState.PAID) { // what no receipt names waits for its money again
            receipts.uncover(run.id());
        }
        reversed.fire(new ReceiptReversed(
                run.collectiveId(), notice.noticeNo(), receipt.receiptNo(), why, desk.today(), taken.act()));
    }

    private List<SubsidyLine> named(SubsidyRun run, ReceiptRow receipt, String verdict) {
        Set<Long> ids = receipts.linesOf(receipt.id(), verdict);
        return lines.ofRun(run.id()).stream()
                .filter(line -> ids.contains(line.id()))
                .toList();
    }

    /** Somebody has decided about a rejected line, or it is in a supplementary run already. */
    private boolean isElsewhere(SubsidyRun run, List<SubsidyLine> rejected) {
        if (rejected.isEmpty()) {
            return false;
        }
        Set<Long> waiting = supplementary.waiting(run).stream()
                .filter(line -> line.has(ReasonCode.S_TAX_REJECTED))
                .map(SubsidyLine::id)
                .collect(Collectors.toSet());
        return rejected.stream().anyMatch(line -> !waiting.contains(line.id()));
    }
}
