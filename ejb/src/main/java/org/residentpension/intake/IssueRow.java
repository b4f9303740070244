package org.residentpension.intake;

/** One thing wrong with a stored file, as the result page lists it. */
public record IssueRow(int row, String column, String code, String value, String sentence) {

    IssueRow withValue(String shown) {
        return new IssueRow(row, column, code, shown, sentence);
    }
}
