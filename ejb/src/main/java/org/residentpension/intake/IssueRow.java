package org.residentpension.intake;

import java.io.Serializable;
import java.util.Locale;

/** One thing wrong with a stored file, as the result page lists it. */
public record IssueRow(int row, String column, String code, String value, String sentence) implements Serializable {

    /** For whoever reads another language than the workbook. */
    public String sentenceIn(Locale locale) {
        return FaultWords.of(code, sentence, locale);
    }

    IssueRow withValue(String shown) {
        return new IssueRow(row, column, code, shown, sentence);
    }
}
