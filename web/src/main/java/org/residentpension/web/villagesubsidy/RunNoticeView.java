package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.batch.RunBatch;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.notice.NoticeService;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.run.notice.ReceiptRow;
import org.residentpension.villagesubsidy.run.notice.ReceiptService;
import org.residentpension.villagesubsidy.run.notice.SurplusReturn;
import org.residentpension.villagesubsidy.run.posting.PostingService;
import org.residentpension.web.faces.Digits;

/** From the notice to the accounts: issue or void it, take down what the tax bureau answers, post what is paid. */
@Named
@ViewScoped
public class RunNoticeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeService notices;

    @Inject
    private ReceiptService receipts;

    @Inject
    private PostingService posting;

    @Inject
    private RunWorkView work;

    @Inject
    private RunView page;

    @Inject
    private Digits digits;

    private final List<ReceiptDraft> named = new ArrayList<>();
    private LocalDate day;
    private LocalDate creditableFrom;
    private List<ReceiptRow> reversible;
    private String why;
    private String receiptNo;
    private BigDecimal amount;
    private BigDecimal back;
    private String voucherNo;

    public String issue() {
        int before = page.getFile().run().lineCount();
        if (!notices.issue(page.getRunId(), page.getVersion(), day)) {
            return page.say("run.issued.nobody");
        }
        PaymentNotice issued = page.read().notice().orElseThrow();
        String amount = digits.money(issued.amount());
        int left = before - issued.persons();
        return left > 0
                ? page.say(
                        "run.issued.without",
                        issued.noticeNo(),
                        digits.count(issued.persons()),
                        amount,
                        digits.count(left))
                : page.say("run.issued", issued.noticeNo(), digits.count(issued.persons()), amount);
    }

    public String cancel() {
        notices.cancel(page.getRunId(), page.getVersion(), why);
        return page.done(RunAction.VOID_NOTICE);
    }

    public String record() {
        return receipts.record(page.getRunId(), page.getVersion(), receipt())
                ? page.done(RunAction.RECORD_RECEIPT)
                : page.say("run.receipt.same", receiptNo.strip());
    }

    private Receipt receipt() {
        return new Receipt(
                receiptNo.strip(),
                new Money(amount),
                day,
                named.stream()
                        .filter(each -> !each.isRejected())
                        .map(each -> each.getLine().personId())
                        .toList(),
                named.stream()
                        .filter(ReceiptDraft::isRejected)
                        .map(each -> new Receipt.Rejection(each.getLine().personId(), each.getReason()))
                        .toList());
    }

    public String reverse() {
        receipts.reverse(page.getRunId(), page.getVersion(), receiptNo, why);
        return page.done(RunAction.REVERSE_RECEIPT);
    }

    /** Receipts of the latest notice that somebody else has recorded and that hold. */
    public List<ReceiptRow> getReversible() {
        if (reversible == null) {
            reversible = getNotice() == null
                    ? List.of()
                    : page.receipts(getNotice().id()).stream()
                            .filter(receipt -> receipt.holds() && !receipt.mine())
                            .toList();
        }
        return reversible;
    }

    /** Nobody can have paid before the first notice. */
    public LocalDate getPayableFrom() {
        return page.getFile().notices().stream()
                .map(notice -> notice.issuedAt().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public String recordReturn() {
        receipts.recordReturn(page.getRunId(), page.getVersion(), new SurplusReturn(new Money(back), voucherNo, day));
        return page.say("run.surplus.done", digits.money(new Money(back)));
    }

    public String post() {
        if (work.isLong()) {
            return work.begin(RunBatch.Kind.POST, null, day);
        }
        posting.post(page.getRunId(), page.getVersion(), day);
        return page.done(RunAction.POST);
    }

    /** Asked only where something can be posted. */
    public LocalDate getCreditableFrom() {
        if (creditableFrom == null) {
            creditableFrom = posting.creditableFrom(page.getRunId());
        }
        return creditableFrom;
    }

    /** Whom a receipt can name: paid in full as long as she waits, rejected until she is posted. */
    public boolean isPickable(RunLine line) {
        return page.may("RECORD_RECEIPT") && (line.state() == LineState.NOTICED || line.state() == LineState.PAID);
    }

    public void pick(RunLine line) {
        if (named.stream().noneMatch(each -> each.getLine().id() == line.id())) {
            named.add(new ReceiptDraft(line));
        }
    }

    public void drop(ReceiptDraft draft) {
        named.remove(draft);
    }

    /** The latest one; null before the first. */
    public PaymentNotice getNotice() {
        return page.getFile().notice().orElse(null);
    }

    public List<ReceiptDraft> getNamed() {
        return named;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReceiptNo() {
        return receiptNo;
    }

    public void setReceiptNo(String receiptNo) {
        this.receiptNo = receiptNo;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** All of it, unless somebody types less. */
    public BigDecimal getBack() {
        return back != null || getNotice() == null
                ? back
                : getNotice().awaitedReturn().amount();
    }

    public void setBack(BigDecimal back) {
        this.back = back;
    }

    public String getVoucherNo() {
        return voucherNo;
    }

    public void setVoucherNo(String voucherNo) {
        this.voucherNo = voucherNo;
    }
}
