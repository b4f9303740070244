package org.residentpension.villagesubsidy.form;

import java.time.LocalDateTime;
import org.residentpension.collective.Registration;
import org.residentpension.kernel.AmountInWords;
import org.residentpension.kernel.Money;

/**
 * What stands on every paper of a run.
 *
 * @param number of the run
 * @param hash the short hash of what the paper shows
 * @param accountEnd the last digits of the collective's account; empty where none is registered
 */
record RunPaper(
        String number,
        String hash,
        int year,
        int sequence,
        Place place,
        Registration collective,
        String bankName,
        String accountEnd,
        int persons,
        Money total,
        Printed printed) {

    record Place(String county, String town, String village, String villageCode) {}

    /** By whom and when. */
    record Printed(String by, LocalDateTime at) {}

    String totalInWords() {
        return AmountInWords.of(total);
    }

    String yearWords() {
        return year + "年度" + (sequence > 0 ? "第" + sequence + "次补充" : "");
    }

    /** The same paper for other lines: a list of changes, a notice. */
    RunPaper showing(String otherHash, int otherPersons, Money otherTotal) {
        return new RunPaper(
                number,
                otherHash,
                year,
                sequence,
                place,
                collective,
                bankName,
                accountEnd,
                otherPersons,
                otherTotal,
                printed);
    }
}
