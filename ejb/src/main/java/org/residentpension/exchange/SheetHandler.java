package org.residentpension.exchange;

/**
 * Receives what a file holds, in one pass.
 *
 * @param <X> what storing a row may throw; passes through the reader untouched
 */
public interface SheetHandler<X extends Exception> {

    /** A data row, also one with issues: those stand in the row and were reported before it. */
    void row(SheetRow row) throws X;

    /** Anything wrong. Merged cells and totals are known only at the end, so their row was handed over before. */
    void issue(SheetIssue issue) throws X;
}
