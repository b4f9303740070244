package org.residentpension.villagesubsidy.run;

/**
 * How a run stands, as far as it matters for what it waits for.
 *
 * @param reseal the sealed form shows another total, or other persons for it, than the lines have by now (R-RUN-6)
 * @param overBudget the lines are above the budget of the resolution (R-SCH-5)
 */
public record RunStanding(RunState state, boolean reseal, boolean overBudget) {}
