package org.residentpension.villagesubsidy.taxfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.rules.receipt.NoticeFacts;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFault;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;
import org.residentpension.villagesubsidy.run.notice.NoticeState;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.run.notice.ReceiptWork;

/** The notices of runs that a file of receipts is about. */
@ApplicationScoped
class RunNotices {

    @Inject
    private NoticeRepository notices;

    @Inject
    private RunRepository runs;

    @Inject
    private LineRepository lines;

    @Inject
    private ReceiptWork work;

    @Inject
    private RunDesk desk;

    @Inject
    private BusinessClock clock;

    /** @param runIds in the order in which whoever locks several of them has to */
    void lock(List<Long> runIds) {
        runIds.forEach(runs::locked);
    }

    Optional<PaymentNotice> find(String number) {
        return notices.byNumber(number);
    }

    Open open(PaymentNotice notice) {
        Map<Long, Money> amounts = notices.askedBy(notice.id()).stream()
                .collect(Collectors.toMap(NoticeRepository.Asked::personId, NoticeRepository.Asked::amount));
        boolean latest = notices.latestOf(notice.runId()).orElseThrow().id().equals(notice.id());
        return new Open(
                notice,
                runs.byId(notice.runId()).orElseThrow(),
                latest,
                notices.firstIssuedOn(notice.runId()).orElseThrow(),
                amounts,
                lines.byPerson(notice.runId()),
                work,
                desk);
    }

    /**
     * With everything that its receipts are compared with.
     *
     * @param latest no later notice of the run has taken its place
     * @param amounts what it asks for each person
     * @param lines of the run, by person
     */
    record Open(
            PaymentNotice notice,
            SubsidyRun run,
            boolean latest,
            LocalDate payableFrom,
            Map<Long, Money> amounts,
            Map<Long, SubsidyLine> lines,
            ReceiptWork work,
            RunDesk desk)
            implements OpenNotice {

        @Override
        public String number() {
            return notice.noticeNo();
        }

        @Override
        public String hash() {
            return notice.hash();
        }

        @Override
        public DivisionCode place() {
            return DivisionCode.of(notice.divisionCode());
        }

        @Override
        public int year() {
            return run.year();
        }

        @Override
        public NoticeFacts facts() {
            return new NoticeFacts(
                    amounts, in(LineState.NOTICED), in(LineState.PAID), notice.open(), false, payableFrom);
        }

        private Set<Long> in(LineState state) {
            return lines.values().stream()
                    .filter(line -> line.state() == state)
                    .map(SubsidyLine::personId)
                    .collect(Collectors.toSet());
        }

        @Override
        public ReceiptWork.Known known(Receipt receipt) {
            return work.known(notice, receipt);
        }

        @Override
        public Optional<ReceiptFault> bar(SheetImport file) {
            if (!latest || notice.state() == NoticeState.VOID) {
                return Optional.of(ReceiptFault.N_VOID);
            }
            if (desk.isForbiddenDuty(run, RunAction.RECORD_RECEIPT, file.uploadedBy())) {
                return Optional.of(ReceiptFault.N_OWN_NOTICE);
            }
            return RunAction.RECORD_RECEIPT.leadsFrom(run.state())
                    ? Optional.empty()
                    : Optional.of(ReceiptFault.N_STATE);
        }

        private ReceiptWork.Named named(Receipt receipt) {
            return new ReceiptWork.Named(
                    receipt.covered().stream().map(lines::get).toList(),
                    receipt.rejected().stream()
                            .map(rejection -> lines.get(rejection.personId()))
                            .toList());
        }
    }

    /** All receipts of one notice; the lines of its run are counted once, however many there are. */
    void book(SheetImport file, Open open, List<Receipt> receipts) {
        SubsidyRun run = open.run();
        Act act = new Act(file.uploadedBy(), clock.now());
        RunDesk.Taken whole = new RunDesk.Taken(run, RunAction.RECORD_RECEIPT, run.state(), act);
        for (Receipt receipt : receipts) {
            RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.RECORD_RECEIPT, run.state(), act);
            work.book(taken, open.notice(), receipt, open.named(receipt));
            desk.auditUnattended(taken, receipt.amount().toString(), ReceiptIntake.USER);
        }
        desk.recordAudited(
                whole, receipts.size() == 1 ? receipts.get(0).receiptNo() : "回执 %d 张".formatted(receipts.size()));
    }
}
