package org.residentpension.villagesubsidy.plan;

import org.residentpension.intake.Upload;

/**
 * What the township's clerk fills in.
 *
 * @param town the township's code
 * @param documentNo 文号; blank for none
 * @param file the document, PDF or picture; null where none was chosen
 */
public record PlanForm(String town, int year, String title, String documentNo, Upload file) {

    boolean isComplete() {
        return title != null && !title.isBlank() && file != null && file.content().length > 0;
    }

    String documentNoOrNull() {
        return documentNo == null || documentNo.isBlank() ? null : documentNo.strip();
    }
}
