package org.residentpension.villagesubsidy.taxfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.intake.Issues;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.receipt.NoticeFacts;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFileRule;
import org.residentpension.villagesubsidy.rules.receipt.ToldRow;
import org.residentpension.villagesubsidy.run.notice.Receipt;

/**
 * What the rows of a file say of the notices that they name.
 *
 * @param notices by the number on record
 * @param reasons why the bureau does not take a row, by the number of the row
 * @param known receipt numbers of the file that are on record already
 */
record ReceiptBook(
        Map<String, OpenNotice> notices, List<ToldRow> rows, Map<Integer, String> reasons, Set<String> known) {

    /** Whether the file is in order as far as it can be judged without looking at the receipts on record. */
    boolean isSound(Issues issues) {
        Map<String, NoticeFacts> facts = new HashMap<>();
        notices.forEach((number, open) -> facts.put(number, open.facts()));
        ReceiptFileRule.judge(rows, facts, known).forEach(finding -> issues.add(finding.row(), finding.fault()));
        return issues.isEmpty();
    }

    /** In the order of the file. */
    List<ToldReceipt> receipts() {
        return ReceiptFileRule.receipts(rows).values().stream()
                .map(receipt -> new ToldReceipt(notices.get(receipt.get(0).noticeNo()), receipt, receipt(receipt)))
                .toList();
    }

    private Receipt receipt(List<ToldRow> rows) {
        Money amount = rows.stream()
                .filter(row -> !row.rejected())
                .map(ToldRow::amount)
                .reduce(Money.ZERO, Money::plus);
        return new Receipt(
                rows.get(0).receiptNo(),
                amount,
                rows.get(0).paidOn(),
                rows.stream()
                        .filter(row -> row.person() != null && !row.rejected())
                        .map(ToldRow::person)
                        .toList(),
                rows.stream()
                        .filter(ToldRow::rejected)
                        .map(row -> new Receipt.Rejection(row.person(), reasons.get(row.number())))
                        .toList());
    }

    /** All rows with one receipt number. */
    record ToldReceipt(OpenNotice open, List<ToldRow> rows, Receipt receipt) {

        int firstRow() {
            return rows.get(0).number();
        }
    }
}
