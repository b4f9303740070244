package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.account.AccountSource;
import org.residentpension.account.LedgerRepository;
import org.residentpension.account.LedgerRepository.SingleEntry;
import org.residentpension.contribution.OpenTasks;
import org.residentpension.contribution.Task;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;
import org.residentpension.villagesubsidy.fund.FundBooks;
import org.residentpension.villagesubsidy.fund.NewFundEntry;
import org.residentpension.villagesubsidy.run.NumberRepository;
import org.residentpension.villagesubsidy.run.notice.ReceiptRepository;
import org.residentpension.villagesubsidy.run.notice.ReceiptWork;

/** What the receipt of a donation does, whoever brings it: an officer at the screen, the tax bureau's machine, or its file. */
@ApplicationScoped
public class DonationReceiptWork {

    private static final String LEDGER = "DONATION_PAYMENT";

    @Inject
    private DonationRepository donations;

    @Inject
    private DonationJudge judge;

    @Inject
    private DonationDesk desk;

    @Inject
    private ReceiptRepository runReceipts;

    @Inject
    private FundBooks funds;

    @Inject
    private NumberRepository numbers;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private OpenTasks tasks;

    /** The donations one after the other in the order of their numbers, as whoever locks several of them has to. */
    public void lock(List<Long> ids) {
        ids.forEach(donations::locked);
    }

    /** Whether a receipt number is one fact already, of this donation or of anything else (R-IDEM); as {@link ReceiptWork#known}. */
    public ReceiptWork.Known known(Donation donation, DonationReceipt receipt) {
        runReceipts.awaitTurn(receipt.receiptNo());
        if (receipt.receiptNo().equals(donation.receiptNo())) {
            boolean same = receipt.amount().equals(donation.noticeAmount())
                    && receipt.paidOn().equals(donation.paidOn());
            return same ? ReceiptWork.Known.SAME : ReceiptWork.Known.OTHER;
        }
        return donations.hasReceipt(receipt.receiptNo()) || runReceipts.isOnRecord(receipt.receiptNo())
                ? ReceiptWork.Known.OTHER
                : ReceiptWork.Known.NEW;
    }

    /** Workflows.md §0: whoever brings the file has not registered or noticed the donation, and has no share in it. */
    public boolean isForbidden(Donation donation, long staffId) {
        return desk.isForbiddenDuty(donation, DonationAction.RECORD_PAYMENT, staffId);
    }

    /**
     * From a file that was judged before: nothing stands against it any more.
     *
     * @param userName as the audit trail calls whoever works off the file
     */
    public void bookUnattended(Donation donation, DonationReceipt receipt, Act act, String userName) {
        DonationDesk.Taken taken =
                new DonationDesk.Taken(donation, DonationAction.RECORD_PAYMENT, donation.state(), act);
        ledger.lockPosting(donation.place().at(DivisionLevel.COUNTY).value());
        book(taken, donations.sharesOf(donation.id()), receipt);
        desk.recordUnattended(taken, receipt.receiptNo(), userName);
    }

    /**
     * Refuses what is no receipt of this donation.
     *
     * @return why shares could not be posted; empty when all were
     */
    List<ReasonCode> pay(DonationDesk.Taken taken, DonationReceipt receipt) {
        Donation donation = taken.donation();
        if (known(donation, receipt) != ReceiptWork.Known.NEW) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.RECEIPT, receipt.receiptNo()));
        }
        if (receipt.paidOn().isAfter(desk.today())) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.DATE));
        }
        ledger.lockPosting(donation.place().at(DivisionLevel.COUNTY).value());
        List<DonationShare> shares = donations.sharesOf(donation.id());
        if (!donation.isNoticed()) {
            refuseUnlessItGoesBack(taken, shares, receipt);
        } else if (receipt.paidOn().isBefore(donation.noticedAt().toLocalDate())) {
            // its day is the day of the entries, from which interest runs (R-DON-2)
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.EARLY));
        }
        Money asked = DonationDesk.sum(shares);
        if (!asked.equals(receipt.amount())) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.AMOUNT, receipt.amount(), asked));
        }
        List<ReasonCode> barred = book(taken, shares, receipt);
        desk.record(taken, receipt.receiptNo());
        return barred;
    }

    /** Without a notice nothing enters an account; money that came all the same for people who can get nothing is given back. */
    private void refuseUnlessItGoesBack(DonationDesk.Taken taken, List<DonationShare> shares, DonationReceipt receipt) {
        Donation donation = taken.donation();
        Map<Long, Verdict> verdicts = judge.judge(donation, shares, receipt.paidOn());
        Set<Long> waiting = shares.stream()
                .filter(share -> share.state() == ShareState.WAITING
                        && verdicts.get(share.personId()).waiting())
                .map(DonationShare::personId)
                .collect(Collectors.toSet());
        if (!waiting.isEmpty()) {
            List<String> names = donations.rowsOf(donation.id(), false).stream()
                    .filter(row -> waiting.contains(row.personId()))
                    .map(ShareRow::name)
                    .toList();
            throw desk.refusal(donation, taken.action(), DonationRefused.about(Reason.WAITING, names));
        }
        boolean goesBack = shares.stream()
                .allMatch(share -> bar(donation, share, verdicts.get(share.personId()), receipt.paidOn()) != null);
        if (!goesBack) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.NOTICE));
        }
    }

    private List<ReasonCode> book(DonationDesk.Taken taken, List<DonationShare> shares, DonationReceipt receipt) {
        Donation donation = taken.donation();
        Map<Long, Verdict> verdicts = judge.judge(donation, shares, receipt.paidOn());
        List<ReasonCode> barred = settle(taken, shares, verdicts, receipt.receiptNo(), receipt.paidOn());
        if (!donation.isDirect()) {
            funds.pay(
                    donation.collectiveId(),
                    NewFundEntry.paid(receipt.amount(), receipt.paidOn(), receipt.receiptNo(), donation.noticeNo())
                            .of(donation.id())
                            .noted(donation.donorName()),
                    taken.act());
        } else if (barred.size() < shares.size()) {
            donation.certify(numbers.next(NumberRepository.Kind.CERTIFICATE, donation.place(), donation.year()));
        }
        donation.pay(receipt.receiptNo(), receipt.paidOn(), taken.act());
        return barred;
    }

    private List<ReasonCode> settle(
            DonationDesk.Taken taken,
            List<DonationShare> shares,
            Map<Long, Verdict> verdicts,
            String receiptNo,
            LocalDate paidOn) {
        Donation donation = taken.donation();
        List<ReasonCode> barred = new ArrayList<>();
        List<DonationShare> good = new ArrayList<>();
        for (DonationShare share : shares) {
            ReasonCode bar = bar(donation, share, verdicts.get(share.personId()), paidOn);
            if (bar == null) {
                good.add(share);
            } else {
                barred.add(bar);
                share.giveBack(
                        bar,
                        tasks.giveBackAt(
                                donation.place().value(),
                                new OpenTasks.GiveBack(
                                        Task.Type.DONATION_REFUND,
                                        share.personId(),
                                        donation.year(),
                                        share.amount(),
                                        receiptNo,
                                        bar)));
            }
        }
        post(taken, good, paidOn);
        return List.copyOf(barred);
    }

    private void post(DonationDesk.Taken taken, List<DonationShare> shares, LocalDate paidOn) {
        if (shares.isEmpty()) {
            return;
        }
        long journal = ledger.openJournal("DONATION", "staff:" + taken.act().staffId());
        shares.forEach(share -> share.post(ledger.add(
                journal,
                new SingleEntry(
                        share.personId(), taken.donation().year(), AccountSource.DONATION, share.amount(), paidOn),
                null)));
        ledger.balance(journal, LEDGER);
    }

    /** Null for a share that can be posted. */
    private ReasonCode bar(Donation donation, DonationShare share, Verdict verdict, LocalDate paidOn) {
        if (paidOn.getYear() != donation.year()) {
            return ReasonCode.C_YEAR_CLOSED; // R-DON-2
        }
        if (verdict.bar() != null) {
            return verdict.bar();
        }
        if (verdict.waiting()) {
            return ReasonCode.S_REFUNDED;
        }
        return donations.isSettled(share.personId()) ? ReasonCode.S_TERMINATED : null;
    }
}
