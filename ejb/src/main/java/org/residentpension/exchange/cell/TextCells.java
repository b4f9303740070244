package org.residentpension.exchange.cell;

import java.util.Set;
import java.util.regex.Pattern;
import org.residentpension.exchange.file.FileCell;
import org.residentpension.exchange.file.FileCell.Kind;

/** Words, identity numbers and counts. */
final class TextCells {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

    private TextCells() {}

    static Reading text(FileCell cell) {
        if (cell.kind() == Kind.DATE || cell.kind() == Kind.BOOLEAN) {
            return Reading.refused(CellFault.F_TYPE);
        }
        String text = cell.shown();
        boolean lost = cell.kind() == Kind.NUMBER
                ? text.replaceAll("\\D", "").length() > FileCell.EXACT_DIGITS
                : SCIENTIFIC.matcher(text).matches();
        return lost ? Reading.refused(CellFault.F_DIGITS_LOST) : Reading.value(text);
    }

    /** The number itself is never shown in the sentence: not everybody who reads it may see it. */
    static Reading idNumber(FileCell cell) {
        if (cell.kind() != Kind.TEXT) {
            return Reading.refused(CellFault.F_ID_NUMERIC);
        }
        return SCIENTIFIC.matcher(cell.stripped()).matches()
                ? Reading.refused(CellFault.F_ID_SCIENTIFIC)
                : Reading.value(cell.stripped());
    }

    static Reading integer(FileCell cell) {
        String text = cell.shown();
        boolean whole = cell.kind() != Kind.DATE && text.matches("\\d{1,9}");
        return whole ? Reading.value(Integer.valueOf(text)) : Reading.refused(CellFault.F_INTEGER, text);
    }

    static Reading yesNo(FileCell cell) {
        return switch (cell.stripped()) {
            case "是" -> Reading.value(true);
            case "否" -> Reading.value(false);
            default -> Reading.refused(CellFault.F_YES_NO, cell.shown());
        };
    }

    static Reading word(FileCell cell, Set<String> words) {
        String text = cell.shown();
        return words.contains(text)
                ? Reading.value(text)
                : Reading.refused(CellFault.F_WORD, text, String.join("、", words));
    }
}
