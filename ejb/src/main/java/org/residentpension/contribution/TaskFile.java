package org.residentpension.contribution;

import java.io.Serializable;
import java.util.List;

/** A task opened: the row as it was sent, and everything that was wrong with it. */
public record TaskFile(Task task, RowAsSent row, List<Fault> faults) implements Serializable {

    public record Fault(String column, String code, String sentence) implements Serializable {}
}
