package org.residentpension.villagesubsidy.postingfile;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * One entry of the ledger as the provincial system needs it.
 *
 * @param personNo her number there; null as long as no file of the province has told it
 * @param amount negative where a correction takes money back
 * @param noticeNo on which the line was paid
 * @param receiptNo of the receipt that names the line, else all receipts of the notice
 * @param village whose collective paid, by code
 */
record PostedRow(
        long runId,
        long entryId,
        String personNo,
        String idNumber,
        String name,
        int year,
        Money amount,
        LocalDate creditedOn,
        String noticeNo,
        String receiptNo,
        String village,
        String villageName) {

    /** What the digest of a file is made of. */
    String fingerprint(String itemCode) {
        return String.join(
                        "|",
                        idNumber,
                        Integer.toString(year),
                        itemCode,
                        amount.toString(),
                        creditedOn.toString(),
                        String.valueOf(noticeNo),
                        String.valueOf(receiptNo),
                        village)
                + "\n";
    }
}
