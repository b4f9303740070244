package org.residentpension.villagesubsidy.rules.budget;

import org.residentpension.kernel.Money;

/**
 * A line in the total of a run.
 *
 * @param special a special group gave a part of its amount
 */
public record BudgetLine(Money payable, boolean special) {}
