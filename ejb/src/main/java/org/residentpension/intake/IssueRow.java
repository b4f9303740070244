package org.residentpension.intake;

import java.io.Serializable;

/** One thing wrong with a stored file, as the result page lists it. */
public record IssueRow(int row, String column, String code, String value, String sentence) implements Serializable {

    IssueRow withValue(String shown) {
        return new IssueRow(row, column, code, shown, sentence);
    }
}
