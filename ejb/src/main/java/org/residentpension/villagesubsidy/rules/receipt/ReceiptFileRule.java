package org.residentpension.villagesubsidy.rules.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.Money;

/**
 * Judges a whole file of receipts before anything of it is recorded. A receipt is all rows with one number; a notice may be paid by
 * several of them, one after the other in the order of the file (R-NOT-2, R-IDEM).
 */
public final class ReceiptFileRule {

    private final Map<String, NoticeFacts> notices;
    private final Set<String> known;
    private final List<ReceiptFinding> findings = new ArrayList<>();
    private final Map<String, Set<Long>> named = new HashMap<>();
    private final Map<String, Money> open = new HashMap<>();

    private ReceiptFileRule(Map<String, NoticeFacts> notices, Set<String> known) {
        this.notices = notices;
        this.known = known;
        notices.forEach((number, facts) -> open.put(number, facts.open()));
    }

    /**
     * @param notices by number, all that the rows name
     * @param known receipt numbers that are on record already; whether they say the same again is for the caller to compare
     */
    public static List<ReceiptFinding> judge(List<ToldRow> rows, Map<String, NoticeFacts> notices, Set<String> known) {
        ReceiptFileRule rule = new ReceiptFileRule(notices, known);
        receipts(rows).values().forEach(rule::receipt);
        return List.copyOf(rule.findings);
    }

    /** The rows by receipt number, in the order in which each comes first. */
    public static Map<String, List<ToldRow>> receipts(List<ToldRow> rows) {
        Map<String, List<ToldRow>> receipts = new LinkedHashMap<>();
        rows.forEach(row -> receipts.computeIfAbsent(row.receiptNo(), no -> new ArrayList<>())
                .add(row));
        return receipts;
    }

    private void receipt(List<ToldRow> rows) {
        ToldRow first = rows.get(0);
        boolean paidUp = !open.get(first.noticeNo()).isPositive();
        for (ToldRow row : rows) {
            find(!row.noticeNo().equals(first.noticeNo()), row, ReceiptFault.N_RECEIPT_NOTICES);
            find(!row.paidOn().equals(first.paidOn()), row, ReceiptFault.N_RECEIPT_DAYS);
            boolean early = row.paidOn().isBefore(notices.get(row.noticeNo()).payableFrom());
            find(early && !known.contains(row.receiptNo()), row, ReceiptFault.N_EARLY);
            if (row.person() != null) {
                person(row, paidUp);
            }
        }
        if (!known.contains(first.receiptNo())) {
            Money told = rows.stream().map(ToldRow::amount).reduce(Money.ZERO, Money::plus);
            NoticeFacts notice = notices.get(first.noticeNo());
            if (notice.whole()) {
                boolean parts = rows.stream().anyMatch(ToldRow::rejected) || !told.equals(notice.open());
                find(paidUp, first, ReceiptFault.N_PAID);
                find(!paidUp && parts, first, ReceiptFault.N_WHOLE);
            }
            open.compute(first.noticeNo(), (no, before) -> before.minus(told).max(Money.ZERO));
        }
    }

    private void person(ToldRow row, boolean paidUp) {
        NoticeFacts notice = notices.get(row.noticeNo());
        Money asked = notice.amounts().get(row.person());
        boolean first =
                named.computeIfAbsent(row.noticeNo(), no -> new HashSet<>()).add(row.person());
        if (asked == null) {
            find(true, row, ReceiptFault.N_PERSON);
            return;
        }
        find(!first, row, ReceiptFault.N_TWICE);
        find(!asked.equals(row.amount()), row, ReceiptFault.N_AMOUNT);
        boolean settled = row.rejected()
                ? !notice.waiting().contains(row.person()) && !notice.unposted().contains(row.person())
                : paidUp || !notice.waiting().contains(row.person());
        find(first && settled && !notice.whole() && !known.contains(row.receiptNo()), row, ReceiptFault.N_SETTLED);
    }

    private void find(boolean wrong, ToldRow row, ReceiptFault fault) {
        if (wrong) {
            findings.add(new ReceiptFinding(row.number(), fault));
        }
    }
}
