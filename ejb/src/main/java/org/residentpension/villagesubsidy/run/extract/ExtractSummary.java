package org.residentpension.villagesubsidy.run.extract;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * The head of a frozen extract: where it comes from, as of when, how many persons, how much money, its short hash, who took it.
 */
public record ExtractSummary(
        LocalDateTime asOf, String source, int rows, Money own, Money sponsored, String hash, String extractedBy)
        implements Serializable {}
