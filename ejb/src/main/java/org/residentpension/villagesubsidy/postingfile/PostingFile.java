package org.residentpension.villagesubsidy.postingfile;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * The head of a file that went out.
 *
 * @param division whose villages it tells of
 * @param itemCode what the provincial system called the item on that day
 * @param donationItemCode the same for a donation; null in files from before donations were told
 * @param total in yuan; below zero when corrections outweigh what was posted
 * @param hash eight characters, the same on the workbook and in the CSV
 * @param issuedBy by name
 */
public record PostingFile(
        long id,
        String number,
        String division,
        int year,
        String itemCode,
        String donationItemCode,
        int rows,
        Money total,
        String hash,
        String issuedBy,
        LocalDateTime issuedAt)
        implements Serializable {

    /** The two forms in which every file is kept. */
    public enum Medium {
        WORKBOOK,
        CSV
    }
}
