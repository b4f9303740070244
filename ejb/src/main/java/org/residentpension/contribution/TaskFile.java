package org.residentpension.contribution;

import java.util.List;

/** A task opened: the row as it was sent, and everything that was wrong with it. */
public record TaskFile(Task task, RowAsSent row, List<Fault> faults) {

    public record Fault(String column, String code, String sentence) {}
}
