package org.residentpension.kernel;

/** A text cell of an export. Text that a spreadsheet program would read as a formula is neutralised (R-SEC-3). */
public record ExportCell(String text, boolean neutralised) {

    private static final String FORMULA_SIGNS = "=+-@\t";

    public static ExportCell of(String text) {
        return new ExportCell(text, !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0);
    }

    /** What a CSV file holds: a leading apostrophe keeps the program from calculating. Workbooks use the text type instead. */
    public String inCsv() {
        return neutralised ? "'" + text : text;
    }
}
