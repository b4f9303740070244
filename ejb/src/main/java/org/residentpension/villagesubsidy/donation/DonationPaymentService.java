package org.residentpension.villagesubsidy.donation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.account.LedgerRepository;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.platform.once.Once;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;
import org.residentpension.villagesubsidy.run.NumberRepository;

/** A donation on its way into the accounts: its own notice, which names the donor, and what the tax bureau says of its payment. */
@Stateless
public class DonationPaymentService {

    @Inject
    private DonationRepository donations;

    @Inject
    private DonationJudge judge;

    @Inject
    private DonationDesk desk;

    @Inject
    private DonationReceiptWork receipts;

    @Inject
    private NumberRepository numbers;

    @Inject
    private LedgerRepository ledger;

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
        List<NamedVerdict> verdicts = named(id, judge.judge(donation, shares, desk.today()));
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
        return receipts.pay(
                desk.take(id, version, DonationAction.RECORD_PAYMENT), new DonationReceipt(receiptNo, told, paidOn));
    }

    private void refuse(DonationDesk.Taken taken, Optional<DonationRefused> refusal) {
        refusal.ifPresent(refused -> {
            throw desk.refusal(taken.donation(), taken.action(), refused);
        });
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
