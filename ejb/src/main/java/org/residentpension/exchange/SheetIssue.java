package org.residentpension.exchange;

/**
 * One thing that is wrong with a file, also what a capability finds in a row.
 *
 * @param row the number that Excel shows; 0 for the file as a whole
 * @param header the column; empty when the row or the file as a whole is meant
 * @param code stable reason code
 * @param value what stands in the cell; may be an identity number, so it is left out of logs
 * @param sentence what is wrong and what to do
 */
public record SheetIssue(int row, String header, String code, String value, String sentence) {

    public boolean concernsFile() {
        return row == 0;
    }

    /** The sentence with its place, for lists and letters. */
    public String placed() {
        String place = concernsFile() ? "" : "第 %d 行".formatted(row);
        return header.isEmpty()
                ? place + (place.isEmpty() ? "" : "：") + sentence
                : place + "“" + header + "”：" + sentence;
    }

    @Override
    public String toString() {
        return "%s[row %d, %s]".formatted(code, row, header);
    }
}
