package org.residentpension.it.scenario.stage;

import java.time.LocalDate;
import org.residentpension.intake.ImportKind;

/**
 * Something that a case is given and that a file tells the product.
 *
 * @param on the day on which the file can tell it
 * @param rank refunds before sponsorships before payments of the same day
 * @param row the cells as the layout of the kind has them
 */
record Fact(LocalDate on, int rank, ImportKind kind, int year, String county, String row) {}
