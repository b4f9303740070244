package org.residentpension.villagesubsidy.statistics;

import java.time.LocalDate;
import java.util.List;

/** The figures of a division and of each division directly below it, as they stand on that day. */
public record SubsidyStatistics(
        String division, String name, int year, LocalDate asOf, SubsidyFigures figures, List<SubsidyStatistics> parts) {

    public SubsidyStatistics {
        parts = List.copyOf(parts);
    }
}
