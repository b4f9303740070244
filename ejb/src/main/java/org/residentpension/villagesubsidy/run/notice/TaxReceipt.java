package org.residentpension.villagesubsidy.run.notice;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Money;

/**
 * What the tax bureau's system tells of a notice; persons are named by the line of the notice on which they stand.
 *
 * @param amount what the collective paid with this receipt; 0.00 if it only rejects lines
 * @param covered lines whose full amount the receipt identifies; empty if it does not say
 * @param rejected lines that the tax bureau does not take
 */
public record TaxReceipt(
        String receiptNo, Money amount, LocalDate paidOn, List<Integer> covered, List<RejectedLine> rejected) {

    public TaxReceipt {
        covered = List.copyOf(covered);
        rejected = List.copyOf(rejected);
    }

    /** A line and why it was not taken. */
    public record RejectedLine(int line, String reason) {}
}
