package org.residentpension.villagesubsidy.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.fund.FundEntry;
import org.residentpension.villagesubsidy.fund.FundEntryKind;

/** A line of the ledger as it is printed; one of {@code in} and {@code out} is null. */
record FundLine(
        int no, LocalDate on, String summary, Money in, Money out, Money balance, String voucherNo, String noticeNo) {

    /** The oldest first. */
    static List<FundLine> of(List<FundEntry> newestFirst) {
        return newestFirst.stream()
                .sorted(Comparator.comparingInt(FundEntry::number))
                .map(FundLine::of)
                .toList();
    }

    private static FundLine of(FundEntry entry) {
        boolean out = entry.amount().isNegative();
        return new FundLine(
                entry.number(),
                entry.on(),
                word(entry.kind())
                        + (entry.matter() == null ? "" : "（" + entry.matter() + "）")
                        + (entry.note() == null ? "" : "：" + entry.note()),
                out ? null : entry.amount(),
                out ? entry.amount().abs() : null,
                entry.balance(),
                entry.voucherNo(),
                entry.noticeNo());
    }

    static Money in(List<FundLine> lines) {
        return lines.stream().map(FundLine::in).filter(each -> each != null).reduce(Money.ZERO, Money::plus);
    }

    static Money out(List<FundLine> lines) {
        return lines.stream().map(FundLine::out).filter(each -> each != null).reduce(Money.ZERO, Money::plus);
    }

    private static String word(FundEntryKind kind) {
        return switch (kind) {
            case ALLOCATION -> "集体收益划入";
            case PAID_DIRECTLY -> "集体直接缴款（未先划入专账）";
            case DONATION -> "收到捐赠";
            case SURPLUS_RETURNED -> "税务退回多缴款";
            case SUBSIDY_RETURNED -> "税务退回的补助（未能入账或已更正）";
            case DONATION_RETURNED -> "税务退回未能入账的资助";
            case NOTICE_PAID -> "缴付通知单";
            case PAYMENT_TAKEN_BACK -> "撤销缴付登记";
            case REVERSAL -> "冲正划入";
        };
    }
}
