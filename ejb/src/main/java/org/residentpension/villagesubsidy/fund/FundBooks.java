package org.residentpension.villagesubsidy.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.held.HeldMoneyReturned;
import org.residentpension.villagesubsidy.run.notice.EarmarkedBalance;
import org.residentpension.villagesubsidy.run.notice.NoticePaid;
import org.residentpension.villagesubsidy.run.notice.ReceiptReversed;
import org.residentpension.villagesubsidy.run.notice.SurplusReturned;

/** Keeps the books of the funds: what others book here is in the same transaction as what they do. */
@ApplicationScoped
public class FundBooks implements EarmarkedBalance {

    @Inject
    private FundRepository funds;

    /** Locks the fund until the transaction ends: two notices cannot promise the same money. */
    @Override
    public Money freeFor(long collectiveId) {
        funds.lock(collectiveId);
        return funds.balanceOf(collectiveId).minus(funds.boundOf(collectiveId)).max(Money.ZERO);
    }

    /**
     * Whether a slip of the bank has brought money in already, by a donation or of the collective's own; locks the fund, so that the
     * same slip is not entered by two at once.
     */
    public boolean hasSlip(long collectiveId, String voucherNo) {
        funds.lock(collectiveId);
        return funds.hasVoucher(collectiveId, FundEntryKind.DONATION, voucherNo)
                || funds.hasVoucher(collectiveId, FundEntryKind.ALLOCATION, voucherNo);
    }

    /**
     * Adds an entry.
     *
     * @return its key
     * @throws FundRefused if the fund would go below zero
     */
    public long book(long collectiveId, NewFundEntry entry, Act act) {
        funds.lock(collectiveId);
        Money balance = funds.balanceOf(collectiveId).plus(entry.amount());
        if (balance.isNegative()) {
            throw new FundRefused(FundRefused.Reason.BELOW_ZERO, funds.balanceOf(collectiveId));
        }
        return funds.add(collectiveId, entry, balance, act);
    }

    /**
     * Money has been paid for a notice. What the collective had not set aside before it has paid directly; that comes into the
     * fund in the same moment, for a fact of the tax bureau is never refused and no payment stays without its source.
     */
    public void pay(long collectiveId, NewFundEntry paid, Act act) {
        funds.lock(collectiveId);
        Money missing = paid.amount().negated().minus(funds.balanceOf(collectiveId));
        if (missing.isPositive()) {
            NewFundEntry direct = NewFundEntry.in(FundEntryKind.PAID_DIRECTLY, missing, paid.on(), paid.voucherNo());
            book(collectiveId, direct, act);
        }
        book(collectiveId, paid, act);
    }

    /** A receipt that only rejects persons brings no money. */
    void paid(@Observes NoticePaid event) {
        if (event.amount().isPositive()) {
            pay(
                    event.collectiveId(),
                    NewFundEntry.paid(event.amount(), event.paidOn(), event.receiptNo(), event.noticeNo()),
                    event.act());
        }
    }

    /** What a receipt brought about is booked back, the other way round; one that only rejected persons brought about nothing. */
    void takenBack(@Observes ReceiptReversed event) {
        funds.lock(event.collectiveId());
        for (FundEntry wrong : funds.paymentOf(event.collectiveId(), event.receiptNo(), event.noticeNo())) {
            boolean payment = wrong.kind() == FundEntryKind.NOTICE_PAID;
            book(
                    event.collectiveId(),
                    new NewFundEntry(
                            payment ? FundEntryKind.PAYMENT_TAKEN_BACK : FundEntryKind.REVERSAL,
                            wrong.amount().negated(),
                            event.on(),
                            wrong.voucherNo(),
                            wrong.noticeNo(),
                            null,
                            wrong.id(),
                            event.reason()),
                    event.act());
        }
    }

    /** One slip of the bank is one return: told twice it is refused, and with it the whole use case that told it. */
    void returned(@Observes SurplusReturned event) {
        funds.lock(event.collectiveId()); // before the voucher is looked for, so that two do not enter it at once
        if (funds.hasVoucher(event.collectiveId(), FundEntryKind.SURPLUS_RETURNED, event.voucherNo())) {
            throw new FundRefused(FundRefused.Reason.VOUCHER, event.voucherNo());
        }
        book(
                event.collectiveId(),
                new NewFundEntry(
                        FundEntryKind.SURPLUS_RETURNED,
                        event.amount(),
                        event.on(),
                        event.voucherNo(),
                        event.noticeNo(),
                        null,
                        null,
                        null),
                event.act());
    }

    void returned(@Observes HeldMoneyReturned event) {
        book(
                event.collectiveId(),
                back(FundEntryKind.SUBSIDY_RETURNED, event.amount(), event.on(), event.noticeNo())
                        .noted(event.name()),
                event.act());
    }

    private static NewFundEntry back(FundEntryKind kind, Money amount, LocalDate on, String noticeNo) {
        return new NewFundEntry(kind, amount, on, noticeNo, noticeNo, null, null, null);
    }
}
