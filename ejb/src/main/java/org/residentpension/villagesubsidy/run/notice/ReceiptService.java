package org.residentpension.villagesubsidy.run.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** What the tax bureau answers to a notice: money in one or several receipts, and lines that it does not take (S2-46, R-NOT). */
@Stateless
public class ReceiptService {

    /** The bureau may find out only after the payment that it cannot take somebody's line; once it is posted, that is a correction. */
    private static final Set<LineState> REJECTABLE = EnumSet.of(LineState.NOTICED, LineState.PAID);

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReceiptRepository receipts;

    @Inject
    private LineRepository lines;

    @Inject
    private ReceiptWork work;

    @Inject
    private ReceiptReversal reversal;

    @Inject
    private Event<SurplusReturned> surplusReturned;

    @Inject
    private RunDesk desk;

    /** @return false if exactly this receipt was told before and nothing changes */
    @Once
    @Requires(value = Right.RECEIPT_RECORD, ofObject = true)
    public boolean record(long runId, int version, Receipt receipt) {
        if (isTold(runId, receipt)) { // whatever became of the run since, it is no news and no error (R-IDEM)
            return false;
        }
        RunDesk.Taken taken = desk.take(runId, version, RunAction.RECORD_RECEIPT);
        PaymentNotice notice = notices.latestOf(runId).orElseThrow();
        switch (work.known(notice, receipt)) {
            case SAME -> { // told by somebody else, while this one waited for its turn
                return false;
            }
            case OTHER -> throw refusal(taken, ReasonCode.C_DUPLICATE_RECEIPT.name());
            case NEW -> {}
        }
        Map<Long, SubsidyLine> byPerson = receipt.namesNobody() ? Map.of() : lines.byPerson(runId);
        List<SubsidyLine> covered = named(taken, receipt.covered(), byPerson, Set.of(LineState.NOTICED));
        List<SubsidyLine> rejected = named(
                taken,
                receipt.rejected().stream().map(Receipt.Rejection::personId).toList(),
                byPerson,
                REJECTABLE);
        refuseUnfit(taken, notice, receipt, covered);
        work.book(taken, notice, receipt, new ReceiptWork.Named(covered, rejected));
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
        String voucher = back.voucherNo().strip();
        notice.giveBack(back.amount(), back.on());
        surplusReturned.fire(new SurplusReturned(
                taken.run().collectiveId(), notice.noticeNo(), voucher, back.amount(), back.on(), taken.act()));
        desk.record(taken, "退回 %s %s".formatted(back.amount(), voucher));
    }

    /** Somebody else takes back what was recorded wrongly, as long as nothing of it is posted (R-IMM). */
    @Once
    @Requires(value = Right.RUN_CORRECT, ofObject = true)
    public void reverse(long runId, int version, String receiptNo, String why) {
        RunDesk.Taken taken = desk.take(runId, version, RunAction.REVERSE_RECEIPT);
        PaymentNotice notice = notices.latestOf(runId).orElseThrow();
        ReceiptRow receipt = receipts.ofNotice(notice.id(), taken.act().staffId()).stream()
                .filter(each -> each.holds() && each.receiptNo().equals(receiptNo))
                .findFirst()
                .orElseThrow(() -> refusal(taken, "X_RECEIPT_USED"));
        if (receipt.mine()) {
            throw desk.dutyRefused(taken.run());
        }
        String reason = NoReason.refuseBlank(why);
        reversal.takeBack(taken, notice, receipt, reason);
        desk.record(taken, receiptNo + " " + reason);
    }

    private void refuseUnfit(RunDesk.Taken taken, PaymentNotice notice, Receipt receipt, List<SubsidyLine> covered) {
        boolean sound = !receipt.receiptNo().isBlank()
                && receipt.namesEverybodyOnce()
                && !receipt.amount().isNegative()
                && (receipt.amount().isPositive() || !receipt.rejected().isEmpty())
                && !receipt.paidOn().isAfter(desk.today());
        if (sound && !receipt.rejected().stream().allMatch(Receipt.Rejection::isReasoned)) {
            throw refusal(taken, "X_REASON");
        }
        Money named = receipts.coveredOf(notice.id()).plus(ReceiptWork.Named.sum(covered));
        if (notices.firstIssuedOn(notice.runId())
                .filter(receipt.paidOn()::isBefore)
                .isPresent()) {
            throw refusal(taken, "X_PAID_EARLY");
        }
        if (!sound || named.isMoreThan(notice.received().plus(receipt.amount()))) {
            throw refusal(taken, "X_RECEIPT");
        }
    }

    /** Lines of the notice that still stand so; naming another person is an error of the receipt. */
    private List<SubsidyLine> named(
            RunDesk.Taken taken, List<Long> persons, Map<Long, SubsidyLine> byPerson, Set<LineState> states) {
        return persons.stream()
                .map(person -> Optional.ofNullable(byPerson.get(person))
                        .filter(line -> states.contains(line.state()))
                        .orElseThrow(() -> refusal(taken, "X_RECEIPT")))
                .toList();
    }

    private RunStepRefused refusal(RunDesk.Taken taken, String code) {
        return desk.refusal(taken.run(), taken.action(), new RunStepRefused(code));
    }
}
