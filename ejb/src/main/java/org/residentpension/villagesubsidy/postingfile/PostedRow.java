package org.residentpension.villagesubsidy.postingfile;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * One entry of the ledger as the provincial system needs it.
 *
 * @param item what the money is
 * @param source the run or the donation that it was posted for
 * @param personNo her number there; null as long as no file of the province has told it
 * @param amount negative where a correction takes money back
 * @param noticeNo on which the line was paid
 * @param receiptNo of the receipt that names the line, else all receipts of the notice
 * @param village whose collective paid, or to which the donor gave, by code
 */
record PostedRow(
        Item item,
        long source,
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

    /** The two items of the provincial system that we post; both are collective money in its reports. */
    enum Item {
        COLLECTIVE("集体补助"),
        DONATION("社会资助");

        private final String word;

        Item(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** What the digest of a file is made of. */
    String fingerprint(String itemCode) {
        return String.join(
                        "|",
                        idNumber,
                        Integer.toString(year),
                        itemCode,
                        item.word(),
                        amount.toString(),
                        creditedOn.toString(),
                        String.valueOf(noticeNo),
                        String.valueOf(receiptNo),
                        village)
                + "\n";
    }
}
