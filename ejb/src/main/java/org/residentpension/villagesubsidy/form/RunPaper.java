package org.residentpension.villagesubsidy.form;

import java.time.LocalDateTime;
import org.residentpension.collective.Registration;
import org.residentpension.kernel.AmountInWords;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.organization.Divisions;

/**
 * What stands on every paper of a run.
 *
 * @param number of the run
 * @param hash the short hash of what the paper shows
 * @param matter what the scheme is about (一事一策); null for the village's own scheme
 * @param accountEnd the last digits of the collective's account; empty where none is registered
 */
record RunPaper(
        String number,
        String hash,
        int year,
        int sequence,
        String matter,
        Place place,
        Registration collective,
        String bankName,
        String accountEnd,
        int persons,
        Money total,
        Printed printed) {

    record Place(String county, String town, String village, String villageCode) {

        static Place of(DivisionCode village, Divisions all) {
            return new Place(
                    all.name(village.at(DivisionLevel.COUNTY).value()),
                    all.name(village.at(DivisionLevel.TOWN).value()),
                    all.name(village.value()),
                    village.value());
        }
    }

    /** By whom and when. */
    record Printed(String by, LocalDateTime at) {}

    String totalInWords() {
        return AmountInWords.of(total);
    }

    String yearWords() {
        return year + "年度" + (matter == null ? "" : "（" + matter + "）") + (sequence > 0 ? "第" + sequence + "次补充" : "");
    }

    /** The same paper for other lines: a list of changes, a notice. */
    RunPaper showing(String otherHash, int otherPersons, Money otherTotal) {
        return new RunPaper(
                number,
                otherHash,
                year,
                sequence,
                matter,
                place,
                collective,
                bankName,
                accountEnd,
                otherPersons,
                otherTotal,
                printed);
    }
}
