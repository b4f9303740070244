package org.residentpension.villagesubsidy.statistics;

import java.util.List;
import org.residentpension.organization.Division;

/**
 * What the page of the statistics shows.
 *
 * @param roots the caller's own divisions, where her statistics begin
 * @param path from one of them down to the division of the statistics
 */
public record StatisticsBoard(SubsidyStatistics statistics, List<Division> roots, List<Division> path) {}
