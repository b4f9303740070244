package org.residentpension.villagesubsidy.donation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.account.AccountSource;
import org.residentpension.account.LedgerRepository;
import org.residentpension.account.LedgerRepository.SingleEntry;
import org.residentpension.contribution.OpenTasks;
import org.residentpension.contribution.Task;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.platform.once.Once;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;
import org.residentpension.villagesubsidy.fund.FundBooks;
import org.residentpension.villagesubsidy.fund.NewFundEntry;
import org.residentpension.villagesubsidy.run.NumberRepository;

/** A donation on its way into the accounts: its own notice, which names the donor, and what the tax bureau says of its payment. */
@Stateless
public class DonationPaymentService {

    private static final String LEDGER = "DONATION_PAYMENT";

    @Inject
    private DonationRepository donations;

    @Inject
    private DonationJudge judge;

    @Inject
    private DonationDesk desk;

    @Inject
    private FundBooks funds;

    @Inject
    private NumberRepository numbers;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private OpenTasks tasks;

    @Inject
    private Law law;

    /** From now on the money counts as committed to the persons named (R-CAP-3); nobody of them may be waiting any more. */
    @Once
    @Requires(value = Right.NOTICE_ISSUE, ofObject = true)
    public void issueNotice(long id, int version) {
        DonationDesk.Taken taken = desk.take(id, version, DonationAction.ISSUE_NOTICE);
        Donation donation = taken.donation();
        ledger.lockPosting(donation.place().at(DivisionLevel.COUNTY).value());
        List<DonationShare> shares = donations.sharesOf(id);
        if (shares.isEmpty()) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.NOBODY));
        }
        List<NamedVerdict> verdicts = named(id, judged(donation, shares, desk.today()));
        refuse(taken, NamedVerdict.barred(verdicts).or(() -> NamedVerdict.waiting(verdicts)));
        shares.forEach(DonationShare::ready);
        donation.notice(
                numbers.next(NumberRepository.Kind.DONATION, donation.place(), donation.year()),
                DonationDesk.sum(shares),
                due(taken),
                taken.act());
        desk.record(taken, donation.noticeNo());
    }

    /**
     * The money was paid and is in the fund of the insurance; it goes into the accounts at once. What can no longer be posted,
     * because somebody has died or the cap was reached by others meanwhile, goes back to the donor by a task.
     *
     * @param told the amount of the receipt; anything but what was asked for is refused, as a donation is paid whole or not at all
     * @return why shares could not be posted; empty when all were
     */
    @Once
    @Requires(value = Right.RECEIPT_RECORD, ofObject = true)
    public List<ReasonCode> recordPayment(long id, int version, String receiptNo, Money told, LocalDate paidOn) {
        DonationDesk.Taken taken = desk.take(id, version, DonationAction.RECORD_PAYMENT);
        Donation donation = taken.donation();
        if (donations.hasReceipt(receiptNo)) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.RECEIPT, receiptNo));
        }
        if (paidOn.isAfter(desk.today())) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.DATE));
        }
        ledger.lockPosting(donation.place().at(DivisionLevel.COUNTY).value());
        List<DonationShare> shares = donations.sharesOf(id);
        Map<Long, Verdict> verdicts = judged(donation, shares, paidOn);
        refuse(taken, neverReady(id, shares, verdicts));
        Money paid = DonationDesk.sum(shares);
        if (!paid.equals(told)) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.AMOUNT, told, paid));
        }
        List<ReasonCode> barred = settle(taken, shares, verdicts, receiptNo, paidOn);
        if (!donation.isDirect()) {
            funds.pay(
                    donation.collectiveId(),
                    NewFundEntry.paid(paid, paidOn, receiptNo, donation.noticeNo())
                            .of(id)
                            .noted(donation.donorName()),
                    taken.act());
        } else if (barred.size() < shares.size()) {
            donation.certify(numbers.next(NumberRepository.Kind.CERTIFICATE, donation.place(), donation.year()));
        }
        donation.pay(receiptNo, paidOn, taken.act());
        desk.record(taken, receiptNo);
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

    /** Who has never contributed this year still waits, and with her the payment; what she had and lost is another matter. */
    private Optional<DonationRefused> neverReady(long id, List<DonationShare> shares, Map<Long, Verdict> verdicts) {
        Map<Long, Verdict> never = new LinkedHashMap<>();
        shares.stream()
                .filter(share -> share.state() == ShareState.WAITING)
                .forEach(share -> never.put(share.personId(), verdicts.get(share.personId())));
        return NamedVerdict.waiting(named(id, never));
    }

    private void refuse(DonationDesk.Taken taken, Optional<DonationRefused> refusal) {
        refusal.ifPresent(refused -> {
            throw desk.refusal(taken.donation(), taken.action(), refused);
        });
    }

    private Map<Long, Verdict> judged(Donation donation, List<DonationShare> shares, LocalDate on) {
        Map<Long, Money> amounts = new LinkedHashMap<>();
        shares.forEach(share -> amounts.put(share.personId(), share.amount()));
        return judge.judge(
                new DonationJudge.Question(donation.place(), donation.year(), on, donation.isNoticed()), amounts);
    }

    private List<NamedVerdict> named(long id, Map<Long, Verdict> verdicts) {
        return donations.rowsOf(id, false).stream()
                .filter(row -> verdicts.containsKey(row.personId()))
                .map(row -> new NamedVerdict(row.name(), verdicts.get(row.personId())))
                .toList();
    }

    /** Within the year of the donation, by the same last day as the notices of runs (R-NOT-4). */
    private LocalDate due(DonationDesk.Taken taken) {
        Donation donation = taken.donation();
        SubsidyPolicy policy = law.at(donation.place(), desk.today()).subsidy();
        LocalDate last = policy.noticeUntil(donation.year());
        if (desk.today().isAfter(last)) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.NOTICE_UNTIL, last));
        }
        LocalDate usual = desk.today().plusDays(policy.noticeDueDays());
        return usual.isAfter(last) ? last : usual;
    }
}
