package org.residentpension.villagesubsidy.run.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;

/** For the tax bureau's own system: it names a notice as the paper in the collective's hands does, by number and check code (S2-45). */
@Stateless
public class TaxBureauService {

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReceiptRepository receipts;

    @Inject
    private ReceiptService desk;

    @Inject
    private RunRepository runs;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** @param hash the check code printed on the notice */
    @Requires(value = Right.RECEIPT_RECORD, ofObject = true)
    public NoticeFile open(String noticeNo, String hash) {
        PaymentNotice notice = named(noticeNo, hash, "NOTICE_VIEW");
        audit.done(caller.line("NOTICE_VIEW").about(subject(notice), notice.divisionCode()));
        SubsidyRun run = runs.byId(notice.runId()).orElseThrow();
        Collective collective = collectives.byId(run.collectiveId()).orElseThrow();
        return new NoticeFile(
                notice,
                run.year(),
                schemes.mattersOf(List.of(run.schemeId())).get(run.schemeId()),
                collective.legalName(),
                collective.registration().creditCode(),
                notices.linesOf(notice.id(), reach.seesFullIdNumbersIn(notice.divisionCode())),
                receipts.ofNotice(notice.id(), caller.staffId()).stream()
                        .filter(ReceiptRow::holds)
                        .toList());
    }

    /** @return false if exactly this receipt was told before and nothing changes (R-IDEM) */
    @Requires(value = Right.RECEIPT_RECORD, ofObject = true)
    public boolean deliver(String noticeNo, String hash, TaxReceipt told) {
        // the bureau has no screen that could be stale: whatever stands when it is its turn, it acts upon; so it waits
        // before
        // it looks at the notice, which another receipt may be changing
        notices.runOf(noticeNo).ifPresent(runs::locked);
        PaymentNotice notice = named(noticeNo, hash, "RUN_RECORD_RECEIPT");
        SubsidyRun run = runs.byId(notice.runId()).orElseThrow();
        if (!notices.latestOf(run.id()).orElseThrow().id().equals(notice.id())) {
            throw new RunStepRefused("X_NOTICE_VOID");
        }
        return desk.record(run.id(), run.version(), byPersons(notice, told));
    }

    private Receipt byPersons(PaymentNotice notice, TaxReceipt told) {
        Map<Integer, Long> persons = notices.askedBy(notice.id()).stream()
                .collect(Collectors.toMap(NoticeRepository.Asked::lineNo, NoticeRepository.Asked::personId));
        Function<Integer, Long> person = line -> {
            if (!persons.containsKey(line)) {
                throw new RunStepRefused("X_RECEIPT");
            }
            return persons.get(line);
        };
        List<Receipt.Rejection> rejected = told.rejected().stream()
                .map(line -> new Receipt.Rejection(person.apply(line.line()), line.reason()))
                .toList();
        return new Receipt(
                told.receiptNo(),
                told.amount(),
                told.paidOn(),
                told.covered().stream().map(person).toList(),
                rejected);
    }

    /** Unknown ones and those of other counties look alike; whoever does not know the check code has no such paper. */
    private PaymentNotice named(String noticeNo, String hash, String event) {
        PaymentNotice notice = notices.byNumber(noticeNo).orElse(null);
        guard.assertMay(
                Right.RECEIPT_RECORD,
                notice == null ? "rp_payment_notice" : subject(notice),
                notice == null ? null : notice.divisionCode());
        caller.attempts(event, subject(notice), notice.divisionCode());
        if (!notice.hash().equalsIgnoreCase(hash.strip())) {
            throw new RunStepRefused("X_NOTICE_HASH");
        }
        return notice;
    }

    private static String subject(PaymentNotice notice) {
        return "rp_payment_notice:" + notice.id();
    }
}
