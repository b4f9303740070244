package org.residentpension.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.Money;

/**
 * One data row, read by header. A cell that is empty, refused or not in the file is null ({@link #text}: ""),
 * so a required cell of a row without issues is never null.
 */
public final class SheetRow {

    private final int number;
    private final Map<String, Integer> index;
    private final String[] raw;
    private final Object[] values;
    private final Map<String, String> extras;
    private final List<SheetIssue> issues;

    SheetRow(int number, Map<String, Integer> index, Cells cells, Map<String, String> extras) {
        this.number = number;
        this.index = index;
        this.raw = cells.raw;
        this.values = cells.values;
        this.extras = extras;
        this.issues = List.copyOf(cells.issues);
    }

    /** What was read from the cells of one row, in the order of the layout. */
    record Cells(String[] raw, Object[] values, List<SheetIssue> issues) {}

    /** The number that Excel shows. */
    public int number() {
        return number;
    }

    public boolean hasIssues() {
        return !issues.isEmpty();
    }

    public List<SheetIssue> issues() {
        return issues;
    }

    public String text(String header) {
        Object value = value(header);
        return value == null ? "" : (String) value;
    }

    public Money money(String header) {
        return (Money) value(header);
    }

    public LocalDate date(String header) {
        return (LocalDate) value(header);
    }

    public LocalDateTime dateTime(String header) {
        return (LocalDateTime) value(header);
    }

    public Year year(String header) {
        return (Year) value(header);
    }

    public YearMonth month(String header) {
        return (YearMonth) value(header);
    }

    public Integer integer(String header) {
        return (Integer) value(header);
    }

    public Boolean yes(String header) {
        return (Boolean) value(header);
    }

    /** What stands in the cell, read or refused; "" when empty. */
    public String raw(String header) {
        return raw[at(header)];
    }

    /** Columns of the file that the layout does not know, by their header. */
    public Map<String, String> extras() {
        return extras;
    }

    /** What a capability finds wrong with this row, such as an unknown village. */
    public SheetIssue issue(String header, String code, String sentence) {
        return new SheetIssue(number, header, code, header.isEmpty() ? "" : raw(header), sentence);
    }

    private Object value(String header) {
        return values[at(header)];
    }

    private int at(String header) {
        Integer at = index.get(header);
        if (at == null) {
            throw new IllegalArgumentException("The layout has no column " + header);
        }
        return at;
    }
}
