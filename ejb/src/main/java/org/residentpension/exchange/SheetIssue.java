package org.residentpension.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final Set<String> OF_THE_FORM =
            EnumSet.complementOf(EnumSet.of(SheetFault.F_ROW_MERGED, SheetFault.F_ROW_TOO_WIDE)).stream()
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    public boolean concernsFile() {
        return row == 0;
    }

    /**
     * What stands in single rows can be left out and worked off later. A file that is torn, has other sums than it claims
     * or lines between its rows cannot be taken in part.
     */
    public static boolean isOfSingleRow(String code) {
        return !code.startsWith("F_FILE") && !OF_THE_FORM.contains(code);
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
