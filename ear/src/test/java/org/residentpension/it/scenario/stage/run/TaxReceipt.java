package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.notice.NoticeLine;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.run.notice.ReceiptService;

/** What the tax bureau answers to a notice. */
@ApplicationScoped
public class TaxReceipt extends RunVerb {

    @Inject
    private ReceiptService service;

    @Inject
    private RunFileService files;

    @Override
    public String name() {
        return "taxReceipt";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        List<Receipt.Rejection> rejected = act.with().maps("rejects").stream()
                .map(reject ->
                        new Receipt.Rejection(person(act, reject.text("person")), reject.text("reason", "场景：税务拒收")))
                .toList();
        service.record(
                run.id(),
                run.version(),
                new Receipt(
                        act.with().text("receiptNo", act.play().nextReceipt()),
                        act.with().has("amount") ? act.with().money("amount") : open(run, rejected),
                        act.with().date("paidOn", act.day()),
                        act.with().texts("covers").stream()
                                .map(person -> person(act, person))
                                .toList(),
                        rejected));
    }

    /** What is still to be paid, without the lines that this very receipt rejects. */
    private Money open(Runs.Seen run, List<Receipt.Rejection> rejected) {
        PaymentNotice notice = files.open(run.id()).notice().orElse(null);
        if (notice == null) {
            return Money.ZERO;
        }
        Map<Long, Money> amounts = new HashMap<>();
        files.noticeLines(run.id(), notice.id())
                .forEach((NoticeLine line) -> amounts.put(line.personId(), line.amount()));
        Money gone = rejected.stream()
                .map(reject -> amounts.getOrDefault(reject.personId(), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
        return notice.open().minus(gone).max(Money.ZERO);
    }
}
